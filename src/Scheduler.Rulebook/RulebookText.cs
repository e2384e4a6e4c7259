using Scheduler.Domain.Text;

namespace Scheduler.Rulebook;

/// <summary>Texts of this room.</summary>
public static class RulebookText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Rulebook.RulebookText", typeof(RulebookText).Assembly);
}
