using CsvHelper;
using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Facts;

namespace Scheduler.Files.Plans;

/// <summary>Dated facts as the file <c>facts.csv</c> of a scenario, which is read back as it was written.</summary>
public static class FactsCsv
{
    private static readonly string[] Columns = ["line", "fact", "value", "from", "to", "evidence", "approver", "published", "assumed"];

    public static byte[] Bytes(IEnumerable<LineFact> facts)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default, leaveOpen: true))
        {
            csv.WriteRecord(Columns);
            foreach (var fact in facts)
            {
                csv.WriteRecord(
                [
                    fact.LineId,
                    fact.FactId,
                    fact.Value.Text,
                    Date(fact.From),
                    Date(fact.To),
                    fact.Evidence,
                    fact.Approver,
                    FactValue.Flag(fact.Published).Text,
                    string.Join(';', fact.Assumed),
                ]);
            }
        }

        return stream.ToArray();
    }

    private static string Date(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";
}
