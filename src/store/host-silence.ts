/** The host gave no answer in time: whether it took an application over is not known. */
export class HostSilence extends Error {}
