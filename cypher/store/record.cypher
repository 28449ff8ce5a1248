CREATE (:Migration {number: $number, name: $name, checksum: $checksum, appliedAt: $appliedAt})
