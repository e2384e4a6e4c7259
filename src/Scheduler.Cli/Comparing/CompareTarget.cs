namespace Scheduler.Cli.Comparing;

/// <summary>A file that <c>compare</c> writes.</summary>
/// <param name="Option">The option that asks for it.</param>
/// <param name="Path">Its path, as typed.</param>
/// <param name="Format">What is written.</param>
internal sealed record CompareTarget(string Option, string Path, CompareFormat Format)
{
    public string Folder => System.IO.Path.GetDirectoryName(FullPath)!;

    public string FullPath => System.IO.Path.GetFullPath(Path);
}
