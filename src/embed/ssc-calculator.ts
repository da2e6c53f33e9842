import { adoptStyles, dressFrame } from './create-frame';
import { freeInstanceName, takeInstanceName } from './instance-name';
import { attributeText, isLinkName } from './link-attributes';
import { PendingCalls, type StateValue } from './pending-calls';
import type { ApplicationState, QuoteJson } from './protocol';
import { type ShownPage, showPage } from './show-page';

/**
 * The class of `<ssc-calculator>`: shows the page at this address, a folder, in a frame as high as its content.
 * Until the page answers, and where it does not, the visitor has the element's own content.
 */
export const calculatorFor = (page: URL) =>
  class SscCalculator extends HTMLElement {
    readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    readonly #content = document.createElement('slot');
    readonly #pending = new PendingCalls();
    readonly #changes = new MutationObserver((records) => this.#takeChanges(records));
    #approach: IntersectionObserver | undefined;
    #instance = '';
    #shown: ShownPage | undefined;

    connectedCallback(): void {
      adoptStyles(this.#root);
      this.#instance = takeInstanceName(this);
      this.#content.className = '';
      this.#root.append(this.#content);
      this.#changes.observe(this, { attributes: true, attributeOldValue: true });
      if (this.getAttribute('loading') !== 'lazy') {
        this.#show();
        return;
      }
      const onSight = (entries: IntersectionObserverEntry[]) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#show();
      };
      // A screen ahead, above and below.
      this.#approach = new IntersectionObserver(onSight, { rootMargin: '100% 0%' });
      this.#approach.observe(this);
    }

    disconnectedCallback(): void {
      this.#approach?.disconnect();
      this.#changes.disconnect();
      this.#shown?.close();
      this.#shown = undefined;
      freeInstanceName(this.#instance, this);
    }

    /** Moved by `moveBefore()`: the frame goes on as it is. Without this the browser would take the element out first. */
    connectedMoveCallback(): void {
      this.#shown?.wake();
    }

    getQuote(): QuoteJson | null {
      return this.#shown?.quote() ?? null;
    }

    setState(values: Readonly<Record<string, StateValue>>): void {
      this.#ask(() => {
        for (const [name, value] of Object.entries(values)) this.#pending.set(name, value);
      });
    }

    reset(): void {
      this.#ask(() => this.#pending.reset());
    }

    setApplicationState(id: string, state: ApplicationState): void {
      this.#ask(() => this.#pending.setApplicationState(id, state));
    }

    /** Attributes that were changed before the call come before it. */
    #ask(call: () => void): void {
      this.#takeChanges(this.#changes.takeRecords());
      call();
      this.#shown?.wake();
    }

    #show(): void {
      this.#approach?.disconnect();
      this.#shown = showPage(this, this.#content, page, `ssc-${this.#instance}`, this.#pending);
    }

    #takeChanges(records: readonly MutationRecord[]): void {
      for (const { attributeName, oldValue } of records) {
        const name = attributeName ?? '';
        if (this.getAttribute(name) === oldValue) continue;
        if (isLinkName(name)) this.#pending.set(name, attributeText(this, name));
        if (name === 'loading' && !this.#shown) this.#show();
      }
      if (!this.#shown) return;
      dressFrame(this.#shown.frame, this);
      this.#shown.wake();
    }
  };

export type SscCalculator = InstanceType<ReturnType<typeof calculatorFor>>;
