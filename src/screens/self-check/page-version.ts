/** Version and commit of the build that this page is, as `vite.config.ts` wrote them into it; '' where it did not. */
export const pageVersion = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? '';
