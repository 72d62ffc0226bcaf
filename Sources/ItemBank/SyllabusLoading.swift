public import Assessment
public import Diagnostics
import YAML

/// Reads a syllabus from its text; there is one only if it has no error.
public func loadSyllabus(
  from source: SourceFile
) -> (syllabus: Syllabus?, diagnostics: [Diagnostic]) {
  var places: [Topic.Name: SourceRange] = [:]
  return loadSyllabus(from: source, places: &places)
}

/// Reads a syllabus from its text, and where the entry of each topic stands.
func loadSyllabus(
  from source: SourceFile,
  places: inout [Topic.Name: SourceRange]
) -> (syllabus: Syllabus?, diagnostics: [Diagnostic]) {
  let (document, mistakes) = Document.read(source)
  var decoder = SyllabusDecoder()
  decoder.findings.append(mistakes)
  let syllabus = document.root.flatMap { decoder.decode($0) }
  places = decoder.topicPlaces
  if let root = document.root { decoder.findings.refuseDirectionChanges(below: root) }
  let diagnostics = decoder.findings.diagnostics.inSourceOrder()
  return (decoder.findings.hasErrors ? nil : syllabus, diagnostics)
}
