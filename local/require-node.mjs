// Plain JavaScript for old Nodes: it has to run where the service cannot, to say so.
const wanted = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < wanted) {
  process.stderr.write(
    `Trepart needs Node ${wanted}, but this is Node ${process.versions.node}: run it through npm, after \`npm ci\` with install scripts allowed.\n`,
  );
  process.exit(2);
}
