namespace Scheduler.Domain.Text;

/// <summary>One statement in both languages; neither may be missing, so that no page falls back silently.</summary>
/// <param name="Zh">Chinese text.</param>
/// <param name="En">English text.</param>
public sealed record LocalizedText(string Zh, string En)
{
    /// <summary>A name that reads the same in both languages, such as an id.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    public string In(Language language) => language == Language.Chinese ? Zh : En;

    public override string ToString() => $"{Zh} / {En}";
}
