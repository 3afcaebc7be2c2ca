extension Sharing: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(audiences, handouts) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(audiences: try bytes.next(), handouts: try bytes.next())
  }
}

extension Audience: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(id, wording, isInformed) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(id: try bytes.next(), wording: try bytes.next(), isInformed: try bytes.next())
  }
}

extension AudienceWording: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(name, how, day, by) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      name: try bytes.next(), how: try bytes.next(), day: try bytes.next(), by: try bytes.next())
  }
}

extension Handout: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(id, at, folder, files) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      id: try bytes.next(), at: try bytes.next(), folder: try bytes.next(),
      files: try bytes.next())
  }
}
