import type { ComponentChildren } from 'preact';

/** The panel's small pictures. They only stand beside words or a label, so nobody is told of them. */
export const CloseIcon = () => <Icon path="M3.5 3.5l9 9M12.5 3.5l-9 9" />;
export const CopyIcon = () => (
  <Icon path="M10.5 5.5v-3h-8v8h3">
    <rect x="5.5" y="5.5" width="8" height="8" rx="1" />
  </Icon>
);
export const ShowIcon = () => (
  <Icon path="M8 1.5v2.2M8 12.3v2.2M1.5 8h2.2M12.3 8h2.2">
    <circle cx="8" cy="8" r="3.4" />
  </Icon>
);
export const SaveIcon = () => <Icon path="M8 2v8M4.8 7L8 10.2 11.2 7M2.5 13.5h11" />;
export const ViewIcon = () => (
  <Icon path="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6">
    <circle cx="10" cy="4.5" r="1.8" />
    <circle cx="6" cy="11.5" r="1.8" />
  </Icon>
);
export const BookIcon = () => (
  <Icon path="M8 4C6.5 2.8 4.5 2.5 2 2.5v10c2.5 0 4.5.3 6 1.5 1.5-1.2 3.5-1.5 6-1.5v-10C11.5 2.5 9.5 2.8 8 4zM8 4v10" />
);

function Icon({ path, children }: { path: string; children?: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} />
      {children}
    </svg>
  );
}
