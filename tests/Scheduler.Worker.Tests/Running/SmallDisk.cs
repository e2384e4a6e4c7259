using System.ComponentModel;
using System.Diagnostics;

namespace Scheduler.Worker.Tests.Running;

/// <summary>A disk of a few megabytes in memory, which can be filled to the last byte.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const int Block = 4096;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scheduler-disk");

    public SmallDisk(int megabytes)
    {
        if (!Mount(folder.FullName, megabytes)) throw new InvalidOperationException("No disk can be mounted here.");
    }

    /// <summary>Whether this user may mount one.</summary>
    public static bool IsAllowed { get; } = Try();

    public string Path => folder.FullName;

    private string Ballast => System.IO.Path.Combine(Path, "ballast");

    /// <summary>Takes all room but some megabytes.</summary>
    public void Fill(int leave = 0)
    {
        var rest = new DriveInfo(Path).AvailableFreeSpace - (leave * 1_000_000L);
        using var ballast = new FileStream(Ballast, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[Block];
        try
        {
            while (leave == 0 || (rest -= Block) > 0) ballast.Write(block);
        }
        catch (IOException)
        {
            // That was the last byte.
        }
    }

    public void MakeRoom() => File.Delete(Ballast);

    public void Dispose()
    {
        Run("umount", "-l", Path);
        folder.Delete();
    }

    private static bool Mount(string path, int megabytes) => Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "scheduler-test", path) == 0;

    private static bool Try()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root") return false;
        var folder = Directory.CreateTempSubdirectory("scheduler-disk");
        try
        {
            return Mount(folder.FullName, 1) && Run("umount", folder.FullName) == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
        finally
        {
            folder.Delete();
        }
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
