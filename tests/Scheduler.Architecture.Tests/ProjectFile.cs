using System.Xml.Linq;

namespace Scheduler.Architecture.Tests;

/// <summary>What a project file says of its dependencies.</summary>
/// <param name="AssemblyName">Name of the file that is compiled.</param>
/// <param name="Path">From the repository's root, with slashes.</param>
/// <param name="References">Names of the projects it refers to.</param>
/// <param name="Packages">Names of the packages it refers to, under any condition.</param>
internal sealed record ProjectFile(
    string Name, string AssemblyName, string Path, IReadOnlyList<string> References, IReadOnlyList<string> Packages, XDocument Xml)
{
    public static ProjectFile Read(string path)
    {
        var xml = XDocument.Parse(Repository.Read(path));
        var name = System.IO.Path.GetFileNameWithoutExtension(path);
        return new ProjectFile(
            name,
            xml.Descendants("AssemblyName").SingleOrDefault()?.Value ?? name,
            path,
            [.. xml.Descendants("ProjectReference").Select(item => System.IO.Path.GetFileNameWithoutExtension(item.Attribute("Include")!.Value))],
            [.. xml.Descendants("PackageReference").Select(item => item.Attribute("Include")!.Value)],
            xml);
    }

    public override string ToString() => Name;
}
