namespace Scheduler.Files.Plans;

/// <summary>Several files of one folder and of folders inside it, replaced together or not at all.</summary>
public static class FileSet
{
    /// <summary>Writes every file beside its place, then moves each to it and takes away what is stale; when a move fails, the moves before it are undone.</summary>
    /// <param name="folder">Where the files stand; created where missing, as are the folders inside it.</param>
    /// <param name="files">Names, with <c>/</c> behind a folder inside <paramref name="folder"/>, and contents.</param>
    /// <param name="stale">Names of files that would not belong to the new ones.</param>
    /// <exception cref="IOException">The folder cannot be written; what was there before is there still.</exception>
    /// <exception cref="UnauthorizedAccessException">As for <see cref="IOException"/>.</exception>
    public static void Replace(string folder, IReadOnlyList<(string Name, byte[] Bytes)> files, params IReadOnlyList<string> stale)
    {
        foreach (var inside in files.Select(file => Path.GetDirectoryName(Path.Combine(folder, file.Name))!).Append(folder).Distinct()) Directory.CreateDirectory(inside);
        var moves = files.Select(file => new FileMove(Path.Combine(folder, file.Name))).ToList();
        var removals = stale.Select(name => new FileMove(Path.Combine(folder, name))).ToList();
        var done = new Stack<FileMove>();
        try
        {
            foreach (var (move, file) in moves.Zip(files)) move.Prepare(file.Bytes);
            foreach (var move in moves)
            {
                done.Push(move);
                move.Commit();
            }

            foreach (var removal in removals)
            {
                done.Push(removal);
                removal.CommitRemoval();
            }
        }
        catch
        {
            foreach (var move in done) move.Undo();
            throw;
        }
        finally
        {
            foreach (var move in moves.Concat(removals)) move.CleanUp();
        }
    }
}
