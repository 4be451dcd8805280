using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PulseClarity.Data.Orders;

internal sealed class OrderMapping : IEntityTypeConfiguration<Order>
{
    private const int LongestEmail = 254;
    private const int LongestName = 64;
    private const int LongestProviderId = 255;

    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("orders");
        builder.Property(order => order.PublicId).HasMaxLength(PublicId.Length);
        builder.Property(order => order.Offer).HasConversion<string>().HasMaxLength(LongestName);
        builder.Property(order => order.State).HasConversion<string>().HasMaxLength(LongestName);
        builder.Property(order => order.Currency).HasMaxLength(3);
        builder.Property(order => order.Email).HasMaxLength(LongestEmail);
        builder.Property(order => order.HomeZone).HasMaxLength(LongestName);
        builder.Property(order => order.SessionId).HasMaxLength(LongestProviderId);
        builder.Property(order => order.PaymentId).HasMaxLength(LongestProviderId);

        // One column, so that all of it can be erased at once.
        builder.ComplexProperty(order => order.Birth, birth => birth.ToJson("birth"));
        builder.HasIndex(order => order.PublicId).IsUnique();
        builder.HasIndex(order => order.SessionId).IsUnique();
        builder.HasIndex(order => order.PaymentId);
        builder.HasIndex(order => new { order.State, order.NextCheckAt });
        builder.HasMany(order => order.Reports).WithOne().HasForeignKey(report => report.OrderId);
        builder.HasMany(order => order.Mails).WithOne().HasForeignKey(mail => mail.OrderId);
    }
}
