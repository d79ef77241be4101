#include "models/domain/feed_contract.h"

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr qsizetype mostOffers = 20, longestWord = 40;

/// Letters, digits, '.' and '-' alone: the header is foreign and goes into sentences.
bool isPlain(const QString& word)
{
    return !word.isEmpty() && word.size() <= longestWord &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-'); });
}

} // namespace

Result<FeedContract> feedContractIn(const QByteArray& header)
{
    FeedContract contract;
    if (header.trimmed().isEmpty()) {
        return contract;
    }
    const QStringList parts = QString::fromLatin1(header).split(u';');
    contract.version = parts.constFirst().trimmed();
    bool isNumber = false;
    const int major = contract.version.section(u'.', 0, 0).toInt(&isNumber);
    if (!isPlain(contract.version) || !isNumber) {
        return fail(ErrorKind::Rejected, u"a contract without a version"_s);
    }
    if (major != FeedContract::major) {
        return fail(ErrorKind::Rejected, u"contract %1, and version %2 is spoken here"_s.arg(contract.version).arg(FeedContract::major));
    }
    for (const QString& part : parts.mid(1)) {
        const QString offer = part.trimmed();
        if (isPlain(offer) && contract.offers.size() < mostOffers) {
            contract.offers << offer;
        }
    }
    return contract;
}

QString contractText(const FeedContract& contract)
{
    if (contract.version.isEmpty()) {
        return u"contract not told, read as %1"_s.arg(FeedContract::major);
    }
    return u"contract "_s + contract.version + (contract.offers.isEmpty() ? QString() : u": "_s + contract.offers.join(u", "_s));
}

bool speaksContract(RepositoryKind kind) { return kind == RepositoryKind::XConnector || kind == RepositoryKind::Bounces; }

} // namespace cf
