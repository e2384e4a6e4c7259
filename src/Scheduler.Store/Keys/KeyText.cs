using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Scheduler.Store.Content;

namespace Scheduler.Store.Keys;

/// <summary>A key as its holder has it: <c>sk_</c>, 12 characters of public id, a point, and a secret of 256 random bits.</summary>
internal sealed record KeyText(string Id, string Secret)
{
    private const string Mark = "sk_";
    private const int IdBytes = 6;
    private const int SecretBytes = 32;

    public string Text => $"{Mark}{Id}.{Secret}";

    /// <summary>Only this is stored. The secret has too many bits to be guessed, so that a plain hash is enough.</summary>
    public string SecretHash => ContentHash.Of(Encoding.UTF8.GetBytes(Secret));

    public static KeyText New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)), Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)));

    /// <summary>Null for what is no key at all.</summary>
    public static KeyText? Parse(string text) =>
        text.StartsWith(Mark, StringComparison.Ordinal) && text[Mark.Length..].Split('.') is [{ Length: > 0 } id, { Length: > 0 } secret] ? new KeyText(id, secret) : null;

    /// <summary>Takes the same time whatever is wrong.</summary>
    public bool Matches(string secretHash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(SecretHash), Encoding.ASCII.GetBytes(secretHash));
}
