using System.Text.RegularExpressions;

namespace Scheduler.Architecture.Tests;

/// <summary>One type per file, and texts for people stand in resources.</summary>
public sealed partial class SourceFileTests
{
    /// <summary>Files or folders that may hold Chinese words outside of comments, each with its reason.</summary>
    private static readonly Dictionary<string, string> MayHoldChinese = new()
    {
        ["src/Scheduler.ScenarioMaker/"] = "the texts are the scenario that it writes, in both languages side by side",
    };

    public static TheoryData<string> Folders => new(Repository.Sources.Select(project => Path.GetDirectoryName(project.Path)!));

    [Theory]
    [MemberData(nameof(Folders))]
    public void SourceFile_UnderSrc_HoldsOneTypeOfItsName(string folder)
    {
        var wrong = new List<string>();
        foreach (var file in Sources(folder).Where(file => Path.GetFileName(file) is not ("Program.cs" or "GlobalUsings.cs" or "AssemblyInfo.cs")))
        {
            var types = TopLevelType().Matches(Repository.Read(file)).Select(match => match.Groups["name"].Value).ToList();
            if (types is not [var only] || only != Path.GetFileNameWithoutExtension(file).Split('.')[0])
                wrong.Add($"{file}: {string.Join(", ", types)}");
        }

        Expect.None(wrong);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void SourceFile_UnderSrc_HoldsNoChineseOutsideOfComments(string folder)
    {
        var wrong = Sources(folder)
            .Where(file => !MayHoldChinese.Keys.Any(allowed => file.StartsWith(allowed, StringComparison.Ordinal)))
            .SelectMany(file => WithoutComments(Repository.Read(file)).Split('\n')
                .Select((line, index) => (line, index))
                .Where(entry => Chinese().IsMatch(entry.line))
                .Select(entry => $"{file}({entry.index + 1}): {entry.line.Trim()}"));
        Expect.None(wrong);
    }

    [Fact]
    public void FilesThatMayHoldChinese_DoSo() => Assert.All(MayHoldChinese.Keys, allowed => Assert.Contains(
        Sources("src"), file => file.StartsWith(allowed, StringComparison.Ordinal) && Chinese().IsMatch(WithoutComments(Repository.Read(file)))));

    [Theory]
    [InlineData("var x = \"// 不\"; // 好", "var x = \"// 不\"; ")]
    [InlineData("/* 好\n好 */ var x = '\"'; // 好", "\n var x = '\"'; ")]
    [InlineData("var x = @\"a\\\"; // 好", "var x = @\"a\\\"; ")]
    [InlineData("var x = \"\"\"a \" // b\"\"\"; // 好", "var x = \"\"\"a \" // b\"\"\"; ")]
    public void Comments_OfASource_AreTakenOut(string source, string expected) => Assert.Equal(expected, WithoutComments(source));

    private static IEnumerable<string> Sources(string folder) =>
        Repository.Files(folder).Where(file => file.EndsWith(".cs", StringComparison.Ordinal));

    // Line numbers stay as they are.
    private static string WithoutComments(string source) => LiteralOrComment().Replace(source, match =>
        match.Groups["comment"].Success ? string.Concat(match.Value.Where(character => character == '\n')) : match.Value);

    // With file-scoped namespaces, what begins in the first column is at the top level.
    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|abstract|static|readonly|ref|partial|unsafe)\s+)*(?:class|record(?:\s+(?:class|struct))?|struct|interface|enum|delegate\s+\S+)\s+(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(""""
        "{3}[\s\S]*?"{3} | @\$?"(?:[^"]|"")*" | \$@"(?:[^"]|"")*" | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])+'
        | (?<comment>//[^\n]* | /\*[\s\S]*?\*/)
        """", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex LiteralOrComment();

    // Words, not the punctuation that joins or separates values.
    [GeneratedRegex(@"[\u3400-\u9FFF]")]
    private static partial Regex Chinese();
}
