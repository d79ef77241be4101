#include "ui/packs/pack_filing_presenter.h"

#include "models/base/deliver.h"
#include "ui/packs/pack_kept_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class FilingWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::FilingWords)
};

} // namespace

QString filingBarSentence(const evidence::FilingChoice& choice)
{
    using Bar = evidence::FilingBar;
    switch (choice.bar) {
    case Bar::None: break;
    case Bar::NoArchive: return FilingWords::tr("No archive is connected that takes documents from here: Extended ECM, Documentum and CMIS do.");
    case Bar::NoPlace: return FilingWords::tr("No workspace is known that it is about, and no archive names a folder for it. Name one in the settings of the repository, under “Folder for what is filed”.");
    case Bar::WorkspaceGone: return FilingWords::tr("The workspace %1 is not shown any more.").arg(choice.about);
    case Bar::TakesNone: return FilingWords::tr("%1, which keeps the workspace, takes no documents from here.").arg(choice.about);
    case Bar::Disconnected: return FilingWords::tr("%1, which keeps the workspace, is disconnected.").arg(choice.about);
    }
    return {};
}

QString filingPlaceWords(const FilingPlace& place)
{
    return place.isWorkspace ? FilingWords::tr("the workspace %1 of %2").arg(place.name, place.repositoryName) : FilingWords::tr("the folder %1 of %2").arg(place.name, place.repositoryName);
}

QString filedPackWords(const FiledPack& filed, const OutboxTelling& telling)
{
    //: %1 a number, %2 a workspace or folder, %3 a sentence of the outbox: "Done, receipt 4711; seen there 14:02."
    const QString words = FilingWords::tr("Version %1 in %2: %3").arg(QString::number(filed.version), filingPlaceWords(filed.place), intentStageWords(filed.intent, telling));
    //: %1 a sentence about a document, %2 one of the outbox about its signature
    return filed.signature ? FilingWords::tr("%1 Its signature: %2").arg(words, intentStageWords(*filed.signature, telling)) : words;
}

QByteArray keptPackSignature(const QString& profile, const SealedPack& version)
{
    constexpr qint64 mostSignature = 100'000;
    QFile file(QDir(packFolder(profile)).filePath(version.file + u".minisig"_s));
    return !version.key.isEmpty() && file.open(QIODevice::ReadOnly) ? file.read(mostSignature) : QByteArray();
}

PackFilingPresenter::PackFilingPresenter(PackFilingParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    if (m_parts.outbox) {
        connect(m_parts.outbox, &outbox::Outbox::changed, this, &PackFilingPresenter::readFiled);
    }
}

OutboxTelling PackFilingPresenter::telling() const { return {m_parts.clock.now(), m_parts.businessZone}; }

void PackFilingPresenter::clear()
{
    ++m_sequence;
    ++m_filedSequence;
    m_pack = {};
    m_choice.reset();
    m_filed.clear();
    m_unread.clear();
    m_isFiledRead = false;
}

void PackFilingPresenter::look(const Pack& pack, const QString& workspace)
{
    if (pack.id != m_pack.id) {
        m_filed.clear();
        m_unread.clear();
        m_isFiledRead = false;
        m_choice.reset();
    }
    m_pack = pack;
    m_workspace = workspace;
    deliver(evidence::filingChoiceOf(m_parts.cache, workspace), this, [this, sequence = ++m_sequence](const Result<evidence::FilingChoice>& choice) {
        if (sequence != m_sequence) {
            return;
        }
        m_choice = choice ? *choice : evidence::FilingChoice{{}, evidence::FilingBar::NoPlace, {}};
        Q_EMIT changed();
    });
    readFiled();
}

void PackFilingPresenter::readFiled()
{
    if (!m_parts.outbox || m_pack.id.isEmpty()) {
        return;
    }
    deliver(m_parts.outbox->plansAbout(packPlanKind.toString(), m_pack.id), this, [this, sequence = ++m_filedSequence](const Result<std::vector<outbox::PlanWithCommand>>& plans) {
        if (sequence != m_filedSequence) {
            return;
        }
        m_unread = plans ? QString() : errorText(plans.error());
        if (!plans) { // whether it was asked for before must be known
            m_isFiledRead = false;
            Q_EMIT changed();
            return;
        }
        std::vector<FiledPack> filed;
        for (const outbox::PlanWithCommand& one : *plans) {
            if (std::optional<FiledPack> known = filedPackOf(one.plan, one.first, one.others)) {
                filed.push_back(*std::move(known));
            }
        }
        if (!std::exchange(m_isFiledRead, true) || filed != m_filed || std::ranges::any_of(filed, [](const FiledPack& one) { return one.intent.state == IntentState::Done || one.signature; })) { // a receipt that is seen is equal
            m_filed = std::move(filed);
            Q_EMIT changed();
        }
    });
}

QString PackFilingPresenter::barred() const
{
    if (!m_parts.outbox) {
        return tr("Nothing is filed from here.");
    }
    if (!m_unread.isEmpty()) {
        return tr("What was asked to be filed before could not be read: %1").arg(m_unread);
    }
    return isKnown() ? filingBarSentence(*m_choice) : tr("It is still being looked at.");
}

QString PackFilingPresenter::ahead() const
{
    const QString bar = barred();
    return bar.isEmpty() ? tr("Sealed, it can be filed in %1.").arg(filingPlaceWords(places().front())) : tr("It cannot be filed back: %1").arg(bar);
}

const std::vector<FilingPlace>& PackFilingPresenter::places() const
{
    static const std::vector<FilingPlace> none;
    return m_choice ? m_choice->places : none;
}

QString PackFilingPresenter::askedBar(int version, const FilingPlace& place) const
{
    if (withdrawnBefore(m_filed, version, place)) {
        return {};
    }
    const bool isLeft = std::ranges::any_of(m_filed, [&](const FiledPack& one) { return wasLeft(one) && one.version == version && one.place.repository == place.repository && one.place.folder == place.folder; });
    return isLeft ? tr("It was left as it is when this version was to be filed there, and nobody knows whether it lies there. Look there, and say in the outbox what you found.")
                  : tr("This version was asked to be filed there already: the outbox tells where it stands.");
}

QString PackFilingPresenter::barred(int version, int place) const
{
    if (const QString bar = barred(); !bar.isEmpty()) {
        return bar;
    }
    if (version < 1 || size_t(version) > m_pack.versions.size()) {
        return tr("It is not sealed. Only a sealed version is filed.");
    }
    if (place < 0 || size_t(place) >= places().size()) {
        return tr("Say where it is to be filed.");
    }
    if (const QString bar = askedBar(version, places()[size_t(place)]); !bar.isEmpty()) {
        return bar;
    }
    const SealedPack& one = m_pack.versions[size_t(version) - 1];
    return one.bytes > mostFiledBytes ? tr("It has %1, and %2 is the most that is filed from here.").arg(QLocale().formattedDataSize(one.bytes), QLocale().formattedDataSize(mostFiledBytes)) : QString();
}

void PackFilingPresenter::file(int version, int place)
{
    const auto refuse = [this](const QString& sentence) {
        Q_EMIT told(sentence);
        Q_EMIT refused(sentence);
    };
    if (const QString bar = barred(version, place); !bar.isEmpty()) {
        refuse(tr("Not filed: %1").arg(bar));
        return;
    }
    if (std::exchange(m_isReading, true)) {
        return;
    }
    const SealedPack one = m_pack.versions[size_t(version) - 1];
    deliver(keptBytes(packFolder(m_parts.profile), one), this, [this, refuse, one, pack = m_pack, where = places()[size_t(place)]](const Result<QByteArray>& bytes) {
        m_isReading = false;
        if (bytes) {
            submit(pack, one, *bytes, where);
        } else {
            refuse(tr("The kept file is missing, or not as it was sealed."));
        }
    });
}

void PackFilingPresenter::submit(const Pack& pack, const SealedPack& one, const QByteArray& bytes, const FilingPlace& where)
{
    const auto refuse = [this](const QString& sentence) {
        Q_EMIT told(sentence);
        Q_EMIT refused(sentence);
    };
    const int version = one.number;
    const auto before = pack.id == m_pack.id ? withdrawnBefore(m_filed, version, where) : std::optional<int>();
    if (pack.id != m_pack.id) { // another one was opened meanwhile
        refuse(tr("Not filed: %1").arg(tr("It is still being looked at.")));
        return;
    }
    if (!before) { // asked for meanwhile
        refuse(askedBar(version, where));
        return;
    }
    const QString title = tr("File version %1 of %2").arg(version).arg(pack.title.isEmpty() ? pack.id : pack.title);
    const PlannedFiling planned = plannedFiling(pack, one, bytes, keptPackSignature(m_parts.profile, one), where, *before, title, m_parts.person, m_parts.clock.now());
    deliver(m_parts.outbox->submit(planned.plan, planned.intents, m_parts.clock.now()), this, [this, refuse, version, where, key = planned.plan.id](const Result<void>& kept) {
        if (kept) {
            Q_EMIT told(tr("Version %1 lies in the outbox, on its way to %2").arg(version).arg(filingPlaceWords(where)));
            Q_EMIT asked(key);
        } else if (kept.error().kind == ErrorKind::Conflict) { // from another window or a command line
            refuse(tr("This version was asked to be filed there already: the outbox tells where it stands."));
        } else {
            refuse(tr("Not filed: %1").arg(errorText(kept.error())));
        }
    });
}

} // namespace cf::ui
