/* The description of the API, to read and to try out with the session and the token of whoever is signed in. */
"use strict";
SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#api",
  deepLinking: true,
  validatorUrl: null,
});
