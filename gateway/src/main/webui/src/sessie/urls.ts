/** Login comes back to where the user was. */
export const loginUrl = () =>
  `/login?terug=${encodeURIComponent(window.location.pathname + window.location.search)}`;

export const SESSIE_URL = '/api/gebied/v1/sessie';
