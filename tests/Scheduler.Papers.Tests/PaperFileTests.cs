using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Scheduler.Domain.Verdicts;

namespace Scheduler.Papers.Tests;

/// <summary>What holds for every paper: valid, the same bytes each time, marked where it is a draft, and opened by an office program.</summary>
public sealed class PaperFileTests
{
    private static readonly string[] OfficeEndings = [".xlsx", ".docx"];

    // The oldest and the newest that the library knows.
    private static readonly FileFormatVersions[] Versions = [FileFormatVersions.Office2007, FileFormatVersions.Microsoft365];

    [Fact]
    public void Papers_OfSeveralPlans_AreValidOpenXml()
    {
        foreach (var input in (PaperInput[])[Samples.Tiny, Samples.Secretive, Samples.Drawn(1), Samples.Drawn(2)])
        {
            foreach (var paper in PaperSet.All(input).Where(IsOffice))
            {
                using var stream = new MemoryStream(paper.Bytes);
                using OpenXmlPackage package = paper.Name.EndsWith(".xlsx", StringComparison.Ordinal) ? SpreadsheetDocument.Open(stream, false) : WordprocessingDocument.Open(stream, false);
                Assert.Empty(Versions.SelectMany(version => new OpenXmlValidator(version).Validate(package)).Select(error => $"{paper.Name} {error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
            }
        }
    }

    [Fact]
    public void Papers_WrittenTwice_HaveTheSameBytes()
    {
        var (first, second) = (PaperSet.All(Samples.Tiny), PaperSet.All(Samples.Tiny));

        Assert.Equal(first.Select(paper => paper.Name), second.Select(paper => paper.Name));
        Assert.All(first.Zip(second), pair => Assert.True(pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes), pair.First.Name));
        Assert.Equal(first.Count, first.DistinctBy(paper => paper.Name).Count());
    }

    [Fact]
    public void Papers_OfADraft_BearTheMarkOnEveryPageSheetAndEvent()
    {
        foreach (var paper in PaperSet.All(Samples.Tiny))
        {
            if (paper.Name.EndsWith(".xlsx", StringComparison.Ordinal))
            {
                var parts = Office.Parts(paper.Bytes).Where(part => part.Key.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList();
                Assert.NotEmpty(parts);
                Assert.All(parts, part => Assert.Matches("<x:oddHeader>&amp;R假设草案", part.Value));
                Assert.All(parts, part => Assert.Equal(2, part.Value.Split("假设草案：所据规则").Length - 1));
            }
            else if (paper.Name.EndsWith(".docx", StringComparison.Ordinal))
            {
                Assert.Contains("假设草案", Office.Parts(paper.Bytes).Single(part => part.Key.StartsWith("word/header", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
                Assert.Contains(Office.Paragraphs(paper.Bytes).Take(3), text => text.StartsWith("假设草案", StringComparison.Ordinal));
            }
            else
            {
                var events = IcsReader.Read(paper.Bytes).Events;
                Assert.NotEmpty(events);
                Assert.All(events, stop => Assert.Contains("假设草案", stop["SUMMARY"], StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Papers_OfOfficialRules_BearNoMark()
    {
        var official = Samples.Tiny.Scenario with { Status = Domain.Scenarios.DraftStatus.Official };
        var input = new PaperInput(official, Samples.Tiny.Plan, Samples.Tiny.Verdict, Samples.Tiny.Levels, Samples.Tiny.PlanHash);

        // Sources and provenance of the scenario say the word themselves.
        foreach (var paper in PaperSet.All(input))
        {
            var text = IsOffice(paper) ? string.Concat(Office.Parts(paper.Bytes).Values) : Encoding.UTF8.GetString(paper.Bytes);
            Assert.DoesNotContain("假设草案：所据规则", text, StringComparison.Ordinal);
            Assert.DoesNotContain("（假设草案）", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void PaperInput_OfARejectedPlan_IsRefused()
    {
        var plan = Samples.Tiny.Plan with { Stops = [.. Samples.Tiny.Plan.Stops.Skip(1)] };
        PlanVerdict verdict = Verification.PlanVerifier.Verify(Samples.Tiny.Scenario, plan);

        Assert.False(verdict.Accepted);
        Assert.Throws<ArgumentException>(() => new PaperInput(Samples.Tiny.Scenario, plan, verdict, [], ""));
    }

    [SofficeFact]
    public async Task Papers_GivenToLibreOffice_BecomePdf()
    {
        var folder = Directory.CreateTempSubdirectory("scheduler-papers-");
        try
        {
            // A workbook and a document of one name would become one PDF.
            var papers = PaperSet.All(Samples.Tiny).Where(IsOffice).ToList();
            foreach (var (number, paper) in papers.Index())
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{number}{Path.GetExtension(paper.Name)}"), paper.Bytes);

            await Soffice.ToPdfAsync(folder.FullName);

            foreach (var (number, _) in papers.Index())
            {
                var pdf = await File.ReadAllBytesAsync(Path.Combine(folder.FullName, $"{number}.pdf"));
                Assert.Equal("%PDF-"u8.ToArray(), pdf[..5]);
                Assert.Contains("/Type/Page", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsOffice(PaperFile paper) => OfficeEndings.Contains(Path.GetExtension(paper.Name));
}
