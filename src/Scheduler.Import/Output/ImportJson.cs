using System.Security.Cryptography;
using Scheduler.Domain.Text;
using Scheduler.Files.Plans;
using Scheduler.Import.Kinds;
using Scheduler.Import.Questions;

namespace Scheduler.Import.Output;

/// <summary>import.json: what was taken from which file, what was left out and why, and what people confirmed.</summary>
internal static class ImportJson
{
    public const string FileName = "import.json";

    public static byte[] Bytes(ImportContext context, IEnumerable<Question> questions, IEnumerable<LocalizedText> notes) => JsonFile.Bytes(json =>
    {
        var (request, table) = (context.Request, context.Table);
        json.WriteString("file", request.File.Name);
        json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(request.File.Bytes)));
        json.WriteString("kind", request.Kind.ToString().ToLowerInvariant());
        json.WriteString("sheet", table.Sheet.Name);
        json.WriteString("scenario", request.Scenario?.Id);
        json.WriteString("scenarioHash", request.Scenario?.ContentHash);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("cell", column.Cell.ToString());
            json.WriteString("heading", column.Heading);
            json.WriteString("meaning", column.Field.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rowsTaken");
        foreach (var row in context.Taken)
        {
            json.WriteStartObject();
            json.WriteNumber("row", row.Row);
            json.WriteString("found", row.Names.Found);
            json.WriteString("line", row.Match.Line?.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rowsLeftOut");
        foreach (var left in context.LeftOut)
        {
            json.WriteStartObject();
            json.WriteNumber("row", left.Row);
            WriteText(left.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("confirmed");
        foreach (var question in questions)
        {
            json.WriteStartObject();
            json.WriteString("cell", question.Cell);
            json.WriteString("topic", question.Topic.ToString());
            json.WriteString("found", question.Found);
            json.WriteString("understood", question.Understood);
            json.WriteString("answer", question.Answer);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in notes)
        {
            json.WriteStartObject();
            WriteText(note);
            json.WriteEndObject();
        }

        json.WriteEndArray();

        void WriteText(LocalizedText text)
        {
            json.WriteString("zh", text.Zh);
            json.WriteString("en", text.En);
        }
    });
}
