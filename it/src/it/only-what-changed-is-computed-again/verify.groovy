def lines = new File(basedir, 'build.log').readLines().findAll { it =~ /lz: (RAN|CACHED|SKIPPED) / }.collect { it.replaceAll(/^.*lz: /, '').replaceAll(/in \d+\.\d s/, 'in no time') }
def expected = [
    /RAN +landau-zener +4 points in no time, 0 cached: not computed before/,
    /CACHED +landau-zener +4 points, nothing changed/,
    /CACHED +landau-zener +4 points, nothing changed/,
    // the point at speed 1 was asked before, by another figure
    /RAN +more +1 points in no time, 1 cached: new points/,
    /SKIPPED +1 figures that were not selected: 1 shown as they were, 0 without earlier results/,
    /RAN +landau-zener +4 points in no time, 0 cached: the cache is off/
]
assert lines.size() == expected.size() : lines
[lines, expected].transpose().each { line, pattern -> assert line =~ pattern }

def info = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/lz/run-info.json'))
assert info.curves.collect { [it.figure, it.curve, it.ran, it.cached, it.why] } == [['landau-zener', 'formula', 4, 0, 'the cache is off']]
// three points of the curve; the fourth was the control's
assert new File(basedir, 'build.log').text =~ /cache: all 3 points kept \(\d\.\d s\)/
return true
