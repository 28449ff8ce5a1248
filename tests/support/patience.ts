/** Limits for a machine that may be busy: what is asked here is whether an answer is right, not whether it is quick. */
export const patient = { time: 60_000, read: 60_000 } as const
