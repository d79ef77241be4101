#include "app/sandbox/holdings/production_run.h"

#include "app/sandbox/estate/estate_plan.h"

#include <QUuid>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 payloadBits = (1ULL << 60) - 1, sealBits = (1ULL << 62) - 1;
constexpr const char* units[] = {"Retail", "Mortgage", "Insurance", "Energy"};

quint64 packed(const PartKey& key)
{
    return quint64(key.part) << 55 | quint64(key.unit) << 53 | quint64(key.day) << 41 | quint64(key.slot) << 37 | quint64(key.tmpl) << 27 | key.number;
}

PartKey unpacked(quint64 payload)
{
    return {Part(payload >> 55 & 31),  int(payload >> 53 & 3),        int(payload >> 41 & 0xFFF),
            int(payload >> 37 & 15), int(payload >> 27 & 0x3FF), payload & ((1ULL << 27) - 1)};
}

quint64 sealOf(quint64 payload) { return estate::Dice(4711, estate::Subject::Production, payload).next() & sealBits; }
quint64 maskOf(quint64 seal) { return estate::Dice(4712, estate::Subject::Production, seal).next() & payloadBits; }

int unitOf(int tmpl) { return tmpl * 7 / 3 % unitCount; }

} // namespace

QString unitName(int unit) { return QLatin1StringView(units[unit]); }

QString partId(const PartKey& key)
{
    const quint64 seal = sealOf(packed(key)), hidden = packed(key) ^ maskOf(seal);
    const quint64 high = (hidden >> 12) << 16 | 4ULL << 12 | (hidden & 0xFFF), low = 1ULL << 63 | seal; // version 4, variant 1
    return QUuid(uint(high >> 32), ushort(high >> 16), ushort(high), uchar(low >> 56), uchar(low >> 48), uchar(low >> 40), uchar(low >> 32),
                 uchar(low >> 24), uchar(low >> 16), uchar(low >> 8), uchar(low))
        .toString(QUuid::WithoutBraces);
}

std::optional<PartKey> partNamed(QStringView id)
{
    const QUuid uuid = QUuid::fromString(id);
    quint64 low = 0;
    for (const uchar byte : uuid.data4) {
        low = low << 8 | byte;
    }
    const quint64 high = quint64(uuid.data1) << 32 | quint64(uuid.data2) << 16 | uuid.data3, seal = low & sealBits;
    const PartKey key = unpacked(((high >> 16) << 12 | (high & 0xFFF)) ^ maskOf(seal));
    return !uuid.isNull() && partId(key) == id.toString().toLower() ? std::optional(key) : std::nullopt;
}

bool isCodeReused(int tmpl) { return tmpl % reusedEvery == 7; }
int generationOf(int tmpl, int version) { return isCodeReused(tmpl) && version > estate::versionCount(tmpl) / 2 ? 1 : 0; }

QString batchOf(int day, int slot)
{
    const estate::Civil date = estate::civil(estate::firstDay + day);
    const QString start = slot == 3 ? u"RUN-"_s : u"B-%1"_s.arg(date.year, 4, 10, QChar(u'0'));
    return start + u"%1%2-%3"_s.arg(date.month, 2, 10, QChar(u'0')).arg(date.day, 2, 10, QChar(u'0')).arg(slot, 2, 10, QChar(u'0'));
}

ProductionRun productionRunOf(const estate::EstateRecord& record)
{
    const int tmpl = record.usages[0].tmpl;
    ProductionRun run;
    PartKey& key = run.key;
    key.unit = unitOf(tmpl);
    key.day = int(record.sent.wall / estate::msInDay - estate::firstDay);
    key.slot = tmpl % 11;
    const auto idOf = [&](Part part, int of, quint64 number) { return partId({part, key.unit, key.day, key.slot, of, number}); };
    const quint64 own = record.trap == 11 || record.trap == 12 || record.trap == 16 ? record.number + 1 : 0;
    run.domain = unitName(key.unit);
    run.externalId = batchOf(key.day, key.slot);
    run.jobId = idOf(Part::Job, 0, 0);
    run.flowInstanceId = idOf(Part::Flow, 0, 0);
    run.flowStepId = idOf(Part::MakingStep, tmpl, own);
    run.collectionId = idOf(Part::Collection, tmpl, own);
    run.communicationId = partId({Part::Application, key.unit, 0, 0, tmpl, quint64(generationOf(tmpl, record.usages[0].version))});
    run.customerNumber = QString::number(record.number + 1);
    return run;
}

} // namespace cf::sandbox
