def log = new File(basedir, 'build.log').text
assert log.contains("LZ-RUN-006 no results of an earlier run in target/lz: 'mvn verify' has to come first")

// the archive is the report, attached to the project
def report = new File(basedir, 'target/lz/report')
def zip = new File(localRepositoryPath, 'it/report-in-the-site-and-in-an-archive/1/report-in-the-site-and-in-an-archive-1-figures.zip')
def packed = new java.util.zip.ZipFile(zip)
def entries = packed.entries().collectEntries { [it.name, packed.getInputStream(it).bytes] }
packed.close()
def files = [:]
report.eachFileRecurse(groovy.io.FileType.FILES) { files[report.toPath().relativize(it.toPath()).toString()] = it.bytes }
assert entries.keySet() == files.keySet()
assert entries.every { Arrays.equals(it.value, files[it.key]) } : 'other bytes in the archive'
assert entries.containsKey('ro-crate-metadata.json')

// the summary went where a build server shows it
assert new File(basedir, 'step-summary.md').text == new File(report, 'summary.md').text

// the goal alone puts the reports of all modules behind one page; before that the site had this module's own
assert log.contains('Generating "Figures" report')
def page = new File(basedir, 'target/site/lz/index.html').text
assert page.contains('report-in-the-site-and-in-an-archive/landau-zener.html')
assert new File(basedir, 'target/site/lz/report-in-the-site-and-in-an-archive/landau-zener.html').exists()
assert new File(basedir, 'target/site').listFiles().any { it.name.endsWith('.html') && it.text.contains('lz/index.html') }

// compared with itself, nothing moved
assert new File(basedir, 'target/lz/diff/diff.md').text.contains('0 checks and claims moved (1 are in both runs)')
return true
