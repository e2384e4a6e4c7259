using System.Text;

namespace Scheduler.Papers.Tests;

/// <summary>What an export takes away of an earlier one.</summary>
public sealed class PaperManifestTests
{
    private static readonly byte[] Content = "x"u8.ToArray();

    [Fact]
    public void Manifest_OfPapers_IsWhatSha256SumReads() => Assert.Equal(
        "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  a/b.docx\n2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  c.xlsx\n",
        Encoding.UTF8.GetString(PaperManifest.Of([new("c.xlsx", Content), new("a/b.docx", Content)]).Bytes));

    [Theory]
    [InlineData("old.docx", true)]
    [InlineData("enterprise/K9.docx", true)]
    [InlineData("kept.docx", false)]
    [InlineData("../outside.docx", false)]
    [InlineData("enterprise/../../outside.docx", false)]
    [InlineData("/outside.docx", false)]
    public void Stale_OfAnEarlierExport_IsWhatTheNewOneDoesNotWriteInsideTheFolder(string name, bool stale)
    {
        var manifest = Encoding.UTF8.GetString(PaperManifest.Of([new(name, Content)]).Bytes);

        Assert.Equal(stale ? [name] : [], PaperManifest.Stale(manifest, [new("kept.docx", Content)], _ => Content));
    }

    [Fact]
    public void Stale_FileThatSomebodyChangedOrTookAway_Stays()
    {
        var manifest = Encoding.UTF8.GetString(PaperManifest.Of([new("a.docx", Content), new("b.docx", Content)]).Bytes);

        Assert.Empty(PaperManifest.Stale(manifest, [], name => name == "a.docx" ? "notes"u8.ToArray() : null));
        Assert.Empty(PaperManifest.Stale("no list at all\n\n", [], _ => Content));
    }
}
