using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Scheduler.Architecture.Tests;

/// <summary>Versions are pinned in one place, no host is written down, and every dependency stands in docs/third-party.md.</summary>
public sealed partial class DependencyTests
{
    /// <summary>Folders from which npm installs: the solver's, and that of a competitor in the race.</summary>
    private static readonly string[] NpmFolders = ["src/Scheduler.CpSat/solver/", "perf/Scheduler.Race/solver/"];

    /// <summary>Assemblies that are called otherwise than their package.</summary>
    private static readonly Dictionary<string, string> PackageOf = new()
    {
        ["Microsoft.Data.Sqlite"] = "Microsoft.Data.Sqlite.Core",
        ["SQLitePCLRaw.batteries_v2"] = "SQLitePCLRaw.bundle_e_sqlite3",
    };

    private const string Page = "docs/third-party.md";

    [Fact]
    public void PackageReferences_OfAllProjects_NameNoVersion()
    {
        var files = Repository.Files().Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)
            || Path.GetFileName(file) is "Directory.Build.props" or "Directory.Build.targets");
        var versions = files.SelectMany(file => XDocument.Parse(Repository.Read(file)).Descendants("PackageReference")
            .Where(item => item.Attribute("Version") is not null || item.Attribute("VersionOverride") is not null || item.Element("Version") is not null)
            .Select(item => $"{file}: {item}"));
        Expect.None(versions);
    }

    [Fact]
    public void PackageVersions_OfTheRepository_AreExact() =>
        Assert.All(PackageVersions(), package => Assert.Matches(ExactVersion(), package.Version));

    [Fact]
    public void NpmDependencies_OfSolvers_AreExact() =>
        Assert.All(NpmDependencies(), package => Assert.Matches(ExactVersion(), package.Version));

    [Fact]
    public void LockFiles_OfSolvers_NameNoAddressAndEveryIntegrity()
    {
        Assert.All(NpmFolders, folder => Assert.DoesNotContain("\"resolved\"", Repository.Read(folder + "package-lock.json"), StringComparison.Ordinal));
        Assert.All(LockedPackages(), package => Assert.NotNull(package.Integrity));
    }

    [Fact]
    public void ConfigurationFiles_OfTheRepository_NameNoHost()
    {
        string[] endings = [".csproj", ".props", ".targets", ".sln", ".rsp", ".json", ".config", ".npmrc", ".yml", ".yaml", ".editorconfig"];
        var hosts = Repository.Files()
            .Where(file => !file.StartsWith("scenarios/", StringComparison.Ordinal)) // notices are cited by address, and nothing is fetched
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || file.StartsWith(".ci/", StringComparison.Ordinal))
            .SelectMany(file => Address().Matches(Repository.Read(file)).Select(match => $"{file}: {match.Value}"))
            .Where(found => !found.EndsWith("://json-schema.org", StringComparison.Ordinal)); // a name, nothing is fetched from there
        Expect.None(hosts);
    }

    [Fact]
    public void ThirdPartyPage_OfThePackages_NamesEachWithItsVersion() =>
        Assert.All(PackageVersions().Concat(NpmDependencies()), package => AssertListed(package.Name, package.Version));

    [Fact]
    public void ThirdPartyPage_OfTheLockFiles_NamesEachWithItsVersion() =>
        Assert.All(LockedPackages(), package => AssertListed(package.Name, package.Version));

    [Fact]
    public void ThirdPartyPage_OfTheShippedAssemblies_NamesEach()
    {
        var page = Repository.Read(Page);
        var used = Rooms.All.SelectMany(room => CompiledRoom.Read(room.Name).AssemblyReferences)
            .Where(name => !new[] { "System.", "Microsoft.Win32.", "Microsoft.AspNetCore", "Microsoft.Extensions.", "Microsoft.Net.", "Scheduler." }
                .Any(ours => name.StartsWith(ours, StringComparison.OrdinalIgnoreCase)) && name != "scheduler")
            .Select(name => PackageOf.GetValueOrDefault(name, name))
            .Append("System.CommandLine")
            .Distinct();
        Assert.All(used, name => Assert.Contains($"| {name} |", page, StringComparison.Ordinal));
    }

    private static void AssertListed(string name, string version) =>
        Assert.Contains($"| {name} | {version} |", Repository.Read(Page), StringComparison.Ordinal);

    private static IEnumerable<(string Name, string Version)> PackageVersions() =>
        XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(item => (item.Attribute("Include")!.Value, item.Attribute("Version")!.Value));

    private static IEnumerable<(string Name, string Version)> NpmDependencies() => NpmFolders.SelectMany(NpmDependencies);

    private static List<(string Name, string Version)> NpmDependencies(string folder)
    {
        using var json = JsonDocument.Parse(Repository.Read(folder + "package.json"));
        var found = new List<(string, string)>();
        foreach (var kind in new[] { "dependencies", "devDependencies", "optionalDependencies", "peerDependencies" })
        {
            if (!json.RootElement.TryGetProperty(kind, out var packages)) continue;
            found.AddRange(packages.EnumerateObject().Select(package => (package.Name, package.Value.GetString()!)));
        }

        Assert.NotEmpty(found);
        return found;
    }

    private static IEnumerable<(string Name, string Version, string? Integrity)> LockedPackages() => NpmFolders.SelectMany(LockedPackages);

    private static List<(string Name, string Version, string? Integrity)> LockedPackages(string folder)
    {
        using var json = JsonDocument.Parse(Repository.Read(folder + "package-lock.json"));
        return [.. json.RootElement.GetProperty("packages").EnumerateObject()
            .Where(package => package.Name.Length > 0)
            .Select(package => (
                package.Name[(package.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + "node_modules/".Length)..],
                package.Value.GetProperty("version").GetString()!,
                package.Value.TryGetProperty("integrity", out var integrity) ? integrity.GetString() : null))];
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+(?:[.-][0-9A-Za-z.-]+)?$")]
    private static partial Regex ExactVersion();

    [GeneratedRegex(@"https?://[^/\s""'<>]+")]
    private static partial Regex Address();
}
