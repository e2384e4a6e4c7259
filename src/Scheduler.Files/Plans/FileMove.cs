namespace Scheduler.Files.Plans;

/// <summary>One file on its way to its place. A rename inside a folder is atomic, a write is not.</summary>
internal sealed class FileMove(string target)
{
    private readonly string mark = Path.GetRandomFileName();

    private bool placed;

    // The same folder, since a rename from another disk would be a copy.
    private string Fresh => $"{target}.{mark}.tmp";

    private string Former => $"{target}.{mark}.old";

    /// <summary>Writes the new bytes, down to the disk, beside the target.</summary>
    public void Prepare(byte[] bytes)
    {
        using var stream = new FileStream(Fresh, FileMode.CreateNew, FileAccess.Write);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Puts the new file in place and keeps a copy of the former one.</summary>
    public void Commit()
    {
        if (File.Exists(target)) File.Copy(target, Former);
        File.Move(Fresh, target, overwrite: true);
        placed = true;
    }

    /// <summary>Takes the target away, if there is one.</summary>
    public void CommitRemoval()
    {
        if (!File.Exists(target)) return;
        File.Move(target, Former);
        placed = true;
    }

    /// <summary>Puts the former file back, or takes the new one away where there was none.</summary>
    public void Undo()
    {
        if (!placed) return;
        if (File.Exists(Former)) File.Move(Former, target, overwrite: true);
        else File.Delete(target);
    }

    /// <summary>Leaves nothing but the target.</summary>
    public void CleanUp()
    {
        File.Delete(Fresh);
        File.Delete(Former);
    }
}
