using System.Xml.Linq;

namespace Scheduler.Architecture.Tests;

/// <summary>Every public type says what it means.</summary>
public sealed class DocumentationTests
{
    [Theory]
    [MemberData(nameof(Rooms.Names), MemberType = typeof(Rooms))]
    public void PublicType_OfARoom_HasASummary(string room)
    {
        var summaries = XDocument.Load(CompiledRoom.PathOf(room, ".xml")).Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value) || member.Element("inheritdoc") is not null)
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();

        // The solver's own types are generated from its schemas.
        var missing = CompiledRoom.Load(room).GetExportedTypes()
            .Where(type => type.Namespace?.StartsWith("Scheduler.", StringComparison.Ordinal) == true)
            .Select(type => "T:" + type.FullName!.Replace('+', '.'))
            .Where(name => !summaries.Contains(name));
        Expect.None(missing);
    }
}
