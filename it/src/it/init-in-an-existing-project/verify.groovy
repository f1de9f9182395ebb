def log = new File(basedir, 'build.log').text
assert log.contains('left  pom.xml, as it is')
assert log.contains('add to <dependencies> of pom.xml') && log.contains('<artifactId>lz-physics</artifactId>')
assert log.contains('add to <build><plugins> of pom.xml') && log.contains('<goal>check</goal>')
assert new File(basedir, 'src/main/java/it/existing_project/DampedOscillation.java').exists() // the group id as a package
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/lz/results.json')).status == 'passed'
return true
