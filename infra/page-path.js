// Runs in CloudFront, for the page's own files only: a path without a file name is one of the page's, whose router
// knows it. Error pages of the distribution would do the same, but also hide the API's 403 and 404 behind the page.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by its name.
function handler(event) {
  var request = event.request;
  // By its extension: the id of a consortium has a point in it too, and ends in its rank.
  if (!/\.[a-z]+\d?$/.test(request.uri)) request.uri = request.uri === '/' ? '/front.html' : '/index.html';
  return request;
}
