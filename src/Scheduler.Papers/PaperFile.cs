namespace Scheduler.Papers;

/// <summary>One paper as a file.</summary>
/// <param name="Name">Where it stands inside the folder of the export, with <c>/</c> between folder and file.</param>
/// <param name="Bytes">Its content; the same input gives the same bytes.</param>
public sealed record PaperFile(string Name, byte[] Bytes);
