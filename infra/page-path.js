// Runs in CloudFront, for the page's own files only: a path without a file name is one of the page's, whose router
// knows it. Error pages of the distribution would do the same, but also hide the API's 403 and 404 behind the page.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by its name.
function handler(event) {
  var request = event.request;
  var last = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (!last.includes('.')) request.uri = '/index.html';
  return request;
}
