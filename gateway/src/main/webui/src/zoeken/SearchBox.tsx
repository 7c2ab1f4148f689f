import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** On every page; `/` brings the focus here. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <search className="search-box">
      <form
        className="search-box__form"
        onSubmit={(event) => {
          event.preventDefault();
          const zoek = input.current?.value.trim() ?? '';
          void navigate(zoek ? `/zoeken?${new URLSearchParams({ zoek })}` : '/zoeken');
        }}
      >
        <label className="visually-hidden" htmlFor="zoekveld">
          {t('zoekveld.label')}
        </label>
        <input
          id="zoekveld"
          ref={input}
          className="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          autoComplete="off"
          placeholder={t('zoekveld.label')}
          aria-keyshortcuts="/"
        />
        <span className="search-box__key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}
