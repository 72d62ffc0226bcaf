/// A bank of the generator in its folders.
struct GeneratedBank {
  /// The folder of the bank.
  let folder: String
  /// The files of items.
  let paths: [String]
  /// How many bytes these have.
  let byteCount: Int
  private let contents: [[UInt8]]
  /// The file of the profile.
  var profile: String { profileFolder + "/profile.yaml" }
  private let profileFolder: String
  private let topics: Int

  /// Makes up so many items, spread evenly over some files.
  init(root: String, size: Int, files: Int) {
    folder = root + "/\(size)/Banks/generated"
    profileFolder = root + "/\(size)/Profiles/generated"
    // A topic without items would be reported, and printing is not what is measured.
    topics = max(10, min(400, size / 10 * 10))
    var generator = BankGenerator(seed: 42, topics: topics)
    var contents: [[UInt8]] = []
    for file in 0..<files {
      let (first, end) = (size * file / files, size * (file + 1) / files)
      if end > first { contents.append(generator.items(from: first + 1, count: end - first)) }
    }
    self.contents = contents
    byteCount = contents.reduce(0) { $0 + $1.count }
    let folder = folder
    paths = contents.indices.map { folder + "/items-\($0 + 1).yaml" }
  }

  /// Writes the bank, its profile and its syllabus.
  func save() throws {
    try write(BankGenerator.manifest.utf8, to: folder + "/bank.yaml")
    try write(BankGenerator.profile.utf8, to: profileFolder + "/profile.yaml")
    let syllabus = BankGenerator.syllabus(topics: topics)
    try write(syllabus.utf8, to: profileFolder + "/syllabus.yaml")
    for (path, bytes) in zip(paths, contents) { try write(bytes, to: path) }
  }
}
