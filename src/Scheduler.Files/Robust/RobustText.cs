using Scheduler.Domain.Text;

namespace Scheduler.Files.Robust;

/// <summary>Texts on plans for several outlooks.</summary>
public static class RobustText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Files.Robust.RobustText", typeof(RobustText).Assembly);

    internal static LocalizedText Of(string key, params object[] arguments) => Catalog.Format(key, arguments);
}
