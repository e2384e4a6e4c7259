namespace Scheduler.Worker.Surroundings;

/// <summary>Keeps a second worker away from a data folder. The system takes the lock back when this process ends, however it ends.</summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream file;

    private StoreLock(FileStream file) => this.file = file;

    /// <exception cref="IOException">Another worker has it.</exception>
    public static StoreLock Take(string dataFolder)
    {
        var path = Path.Combine(dataFolder, "worker.lock");
        try
        {
            return new StoreLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException fault)
        {
            throw new IOException($"Another worker uses the folder {Path.GetFullPath(dataFolder)}. Stop it, or give this one a DataFolder of its own and a PostgreSQL that both share.", fault);
        }
    }

    public void Dispose() => file.Dispose();
}
