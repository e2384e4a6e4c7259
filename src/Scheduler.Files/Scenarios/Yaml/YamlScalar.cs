namespace Scheduler.Files.Scenarios.Yaml;

/// <summary>A single value.</summary>
/// <param name="Plain">Written without quotes, so that an empty one, <c>~</c> and <c>null</c> mean "nothing".</param>
internal sealed record YamlScalar(int Line, string Text, bool Plain) : YamlNode(Line)
{
    public bool IsNothing => Plain && Text is ("" or "~" or "null");
}
