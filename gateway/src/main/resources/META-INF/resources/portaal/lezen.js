// Renders one API; only those of this platform can be named.
const name = new URLSearchParams(location.search).get('api') ?? 'gebied';
if (/^[a-z]+$/.test(name)) {
  document.title = `API ${name} – Gebiedsplatform Zuid-Limburg`;
  SwaggerUIBundle({
    url: `/api/${name}/v1/openapi.json`,
    dom_id: '#api',
    deepLinking: true,
    validatorUrl: 'none',
    // A try-out with the session of the page passes the same check as the app.
    requestInterceptor: (request) => {
      request.headers['X-Requested-With'] = 'gebiedsplatform';
      return request;
    },
  });
}
