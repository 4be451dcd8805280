using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PulseClarity.Data.Mail;

internal sealed class OutgoingMailMapping : IEntityTypeConfiguration<OutgoingMail>
{
    private const int LongestName = 64;

    public void Configure(EntityTypeBuilder<OutgoingMail> builder)
    {
        builder.ToTable("outgoing_mail");
        builder.Property(mail => mail.Kind).HasConversion<string>().HasMaxLength(LongestName);
        builder.HasIndex(mail => new { mail.OrderId, mail.Kind }).IsUnique();
        builder.HasIndex(mail => mail.SentAt);
    }
}
