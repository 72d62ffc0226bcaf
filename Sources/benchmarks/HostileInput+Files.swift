import Glibc

extension HostileInput {
  /// What is no file, or none that stays as it is.
  static let files = [
    HostileInput("a file that is a link to itself", expecting: "levels of symbolic links") {
      folder throws(HostileFolder.Failure) in
      try folder.link(folder.bank + "/items.yaml", to: "items.yaml")
    },
    HostileInput("a folder with a link to itself", expecting: "the bank has no items") {
      folder throws(HostileFolder.Failure) in
      try folder.link(folder.bank + "/again", to: ".")
    },
    HostileInput("a bank that is a link to itself", expecting: "does not exist") {
      folder throws(HostileFolder.Failure) in
      try folder.link(folder.bank + "-2", to: "generated-2")
    }.with(\.arguments) { ["check", $0.bank + "-2"] },
    HostileInput("a FIFO as a bank", expecting: "belongs to no bank") {
      folder throws(HostileFolder.Failure) in
      try folder.makePipe(at: folder.bank + "-2")
    }.with(\.arguments) { ["check", $0.bank + "-2"] },
    HostileInput("a FIFO in a bank", expecting: "is a device, pipe or socket") {
      folder throws(HostileFolder.Failure) in
      try folder.makePipe(at: folder.bank + "/items.yaml")
    },
    HostileInput("a device as a bank", expecting: "belongs to no bank")
      .with(\.arguments) { _ in ["check", "/dev/zero"] },
    HostileInput("a device in a bank", expecting: "is a device, pipe or socket") {
      folder throws(HostileFolder.Failure) in
      try folder.link(folder.bank + "/items.yaml", to: "/dev/zero")
    },
    HostileInput("a device as standard input", expecting: "files of up to 268435456 are read")
      .with(\.arguments) { _ in ["check", "-"] }.with(\.input, "/dev/zero").with(
        \.inputBytes,
        256 << 20
      ),
    HostileInput("a file of a terabyte", expecting: "files of up to 268435456 are read") {
      folder throws(HostileFolder.Failure) in
      try folder.makeHole(1 << 40, at: folder.bank + "/items.yaml")
    },
    HostileInput("a folder of 50,000 files", expecting: "more than 20000 files") {
      folder throws(HostileFolder.Failure) in
      for number in 0..<50_000 {
        try folder.write([.text("format: 1\nitems: []\n")], to: folder.bank + "/\(number).yaml")
      }
    },
    changing("a file that grows while it is read") { path in
      let descriptor = unsafe open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
      unsafe _ = write(descriptor, "# more\n", 7)
      close(descriptor)
    },
    changing("a file that is written while it is read") { path in
      let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
      unsafe _ = pwrite(descriptor, "#", 1, 50_000_000)
      close(descriptor)
    },
  ]

  /// A file of 100 MB that takes time to be read.
  private static func changing(
    _ name: String,
    _ disturbance: @escaping @Sendable (String) -> Void
  ) -> HostileInput {
    HostileInput(
      name,
      expecting: "changed while it was read",
      items: .repeated("# one line of many\n", 5_000_000)
    ).with(\.disturbance, disturbance)
  }
}
