namespace Scheduler.Testing;

/// <summary>Files of the repository in which the tests were built.</summary>
public static class Repository
{
    public static string Path(params string[] parts)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "Scheduler.sln"))) folder = System.IO.Path.GetDirectoryName(folder)!;
        return System.IO.Path.Combine([folder, .. parts]);
    }
}
