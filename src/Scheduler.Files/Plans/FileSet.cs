namespace Scheduler.Files.Plans;

/// <summary>Several files of one folder, replaced together or not at all.</summary>
public static class FileSet
{
    /// <summary>Writes every file beside its place, then moves each to it; when a move fails, the moves before it are undone.</summary>
    /// <exception cref="IOException">The folder cannot be written; what was there before is there still.</exception>
    /// <exception cref="UnauthorizedAccessException">As for <see cref="IOException"/>.</exception>
    public static void Replace(string folder, IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        Directory.CreateDirectory(folder);
        var moves = files.Select(file => new FileMove(Path.Combine(folder, file.Name))).ToList();
        var done = new Stack<FileMove>();
        try
        {
            foreach (var (move, file) in moves.Zip(files)) move.Prepare(file.Bytes);
            foreach (var move in moves)
            {
                done.Push(move);
                move.Commit();
            }
        }
        catch
        {
            foreach (var move in done) move.Undo();
            throw;
        }
        finally
        {
            foreach (var move in moves) move.CleanUp();
        }
    }
}
