import groovy.io.FileType

def project = new File(basedir, 'project')
project.mkdirs()
def find = { String name ->
    def found = null
    localRepositoryPath.eachFileRecurse(FileType.FILES) { if (it.name =~ name) found = it }
    assert found != null : name
    found
}
def tool = { String name -> new File(System.getProperty('java.home'), "bin/$name").path }
def run = { List words ->
    def process = new ProcessBuilder(words*.toString()).directory(project).redirectErrorStream(true).start()
    def text = process.inputStream.getText()
    println((words + text).join(' '))
    [code: process.waitFor(), text: text]
}
assert new ProcessBuilder(tool('jar'), 'xf', find(/lz-maven-plugin-.*-cli\.zip$/).path).directory(basedir).start().waitFor() == 0
assert new File(basedir, 'lz').list().toSorted() == ['LICENSE', 'lib', 'lz.jar']

def lz = { String... words -> run([tool('java'), '-jar', '../lz/lz.jar'] + words.toList()) }
def path = { String... parts -> parts.join(File.pathSeparator) }

assert lz('help').text.contains('java -jar lz.jar COMMAND')
assert lz('init', '--package', 'own').code == 0
assert run([tool('javac'), '-cp', '../lz/lib/*', '-d', 'classes', 'src/main/java/own/DampedOscillation.java']).code == 0

def classes = path('classes', 'src/main/resources')
def check = lz('check', '--classpath', classes)
assert check.code == 0
assert check.text.contains('lz: AGREES     damped-oscillation') && check.text.contains('all figures stand; 1 figure')
assert check.text.readLines().every { it.startsWith('lz: ') } // and nothing from any library
assert new File(project, 'target/lz/report/index.html').exists()
def index = new File(project, 'target/lz/report/index.html').text
assert index.contains('1.0.0') // which version made it

// the same figure as a test of a project without any build tool
def junit = find(/junit-platform-console-standalone-.*\.jar$/)
assert run([tool('javac'), '-cp', path('../lz/lib/*', junit.path), '-d', 'tests', '../FiguresTest.java']).code == 0
def tests = run([tool('java'), '-cp', path('../lz/lib/*', junit.path, 'tests', classes),
                 'org.junit.platform.console.ConsoleLauncher', 'execute', '--scan-classpath=tests', '--disable-banner'])
assert tests.code == 0
assert tests.text =~ /3 tests successful/

def table = new File(project, 'src/lz/reference/damped-oscillation.csv')
table.text = table.text.replace('0.1,0,1\n', '0.1,0,1.01\n')
def drift = lz('check', '--classpath', classes)
assert drift.code == 1
assert drift.text.contains('1 of 21 points outside')
assert drift.text.contains('reproduce  java -jar lz.jar check --experiments=damped-oscillation')

new File(project, 'src/lz/damped-oscillation.yaml') << 'clams: []\n'
def broken = lz('check', '--classpath', classes)
assert broken.code == 2
assert broken.text.contains("src/lz/damped-oscillation.yaml:29:1") && broken.text.contains("did you mean 'claims'")
return true
