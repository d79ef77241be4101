#include "ui/preservation/read_again_presenter.h"

#include "models/base/deliver.h"
#include "models/query/parse.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

const QString readAgainPrefix = u"preservation/readAgain/"_s;

} // namespace

ReadAgainPresenter::ReadAgainPresenter(const PreservationParts& parts, const evidence::PreservationBook& book, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_book(book)
    , m_madeSeed(evidence::madeSeed())
{
    const auto value = [this](const QString& key, const QVariant& otherwise) {
        const QVariant found = m_parts.remembered ? m_parts.remembered(readAgainPrefix + key) : QVariant();
        return found.isValid() ? found : otherwise;
    };
    const QString of = value(u"of"_s, code(FixityOf::Due)).toString();
    m_choice.of = of == code(FixityOf::All) ? FixityOf::All : of == code(FixityOf::Sample) || m_book.due() == 0 ? FixityOf::Sample : FixityOf::Due;
    m_choice.query = value(u"query"_s, QString()).toString();
    m_choice.isShare = value(u"isShare"_s, false).toBool();
    m_choice.number = std::clamp(value(u"number"_s, ReadAgainChoice::usualSample).toInt(), 1, ReadAgainChoice::mostSample);
    m_choice.percent = std::clamp(value(u"percent"_s, 1).toInt(), 1, 100);
    m_choice.opens = canOpen() && value(u"opens"_s, false).toBool();
    m_choice.leftOut = value(u"leftOut"_s, QStringList()).toStringList();
    m_choice.seed = m_madeSeed;
    if (chosen().isEmpty()) { // those that were chosen are gone
        m_choice.leftOut.clear();
    }
    m_wait.setSingleShot(true);
    m_wait.setInterval(pauseMs);
    connect(&m_wait, &QTimer::timeout, this, &ReadAgainPresenter::count);
    count();
}

ReadAgainPresenter::~ReadAgainPresenter()
{
    if (m_interrupt) {
        m_interrupt->request();
    }
}

TimeTelling ReadAgainPresenter::telling() const
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_parts.fixity.clock.now(), m_parts.fixity.businessZone, Qt::Monday}};
}

void ReadAgainPresenter::choose(const ReadAgainChoice& choice)
{
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    if (!isCounted()) {
        m_isStale = true;
        m_wait.start();
    }
    Q_EMIT changed();
}

bool ReadAgainPresenter::isCounted() const { return (m_scope || m_error) && m_counted == (isOfLetters() ? m_choice.query : QString()); }

void ReadAgainPresenter::count()
{
    m_wait.stop();
    m_isStale = false;
    if (m_interrupt) {
        m_interrupt->request();
    }
    m_scope.reset();
    m_error.reset();
    m_counted = isOfLetters() ? m_choice.query : QString();
    m_interrupt = std::make_shared<store::Interrupt>();
    deliver(evidence::fixityScopeOf(m_parts.fixity.cache, m_parts.searches, m_counted, telling().calendar, m_interrupt), this, [this, running = m_interrupt](const Result<evidence::FixityScope>& scope) {
        if (running != m_interrupt) {
            return; // something else is meant by now
        }
        m_interrupt.reset();
        scope ? void(m_scope = *scope) : void(m_error = scope.error());
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

QStringList ReadAgainPresenter::chosen() const
{
    QStringList names;
    for (const evidence::ReadingStanding& one : m_book.repositories) {
        if (!m_choice.leftOut.contains(one.files.name)) {
            names << one.files.name;
        }
    }
    return names;
}

qint64 ReadAgainPresenter::files() const
{
    const QStringList names = chosen();
    if (isOfLetters()) {
        return !isCounted() || !m_scope ? -1 : names.isEmpty() ? 0 : m_scope->sum(names).files;
    }
    qint64 sum = 0;
    for (const evidence::ReadingStanding& one : m_book.repositories) {
        sum += !names.contains(one.files.name) ? 0 : m_choice.of == FixityOf::Due ? one.files.due : one.files.files;
    }
    return sum;
}

qint64 ReadAgainPresenter::asked() const
{
    const qint64 all = files();
    if (m_choice.of != FixityOf::Sample || all < 0) {
        return all;
    }
    return m_choice.isShare ? evidence::sampleOfShare(all, m_choice.percent) : m_choice.number;
}

QString ReadAgainPresenter::refusal() const
{
    if (chosen().isEmpty()) {
        return tr("No repository is chosen.");
    }
    if (isOfLetters() && !query::parse(m_choice.query)) {
        return tr("The query is not understood.");
    }
    if (isCounted() && m_error) {
        return m_error->kind == ErrorKind::Rejected ? fixityRefusal(*m_error) : errorText(*m_error);
    }
    const qint64 all = files(), wanted = asked();
    if (all < 0) {
        return tr("Counting the files of these letters…");
    }
    if (all == 0) {
        return m_choice.of == FixityOf::Due ? tr("No file is due to be read again.") : isOfLetters() ? tr("These letters have no file in these repositories.") : tr("There is no file to be read.");
    }
    if (m_choice.of == FixityOf::Sample && wanted > all) {
        return tr("There are %1 files: a sample cannot be larger.").arg(numberText(all));
    }
    if (isOfLetters() && wanted > evidence::mostDrawnOfLetters) {
        return tr("A sample by a query has at most %1 files, and this one would have %2.").arg(numberText(evidence::mostDrawnOfLetters), numberText(wanted));
    }
    return {};
}

QString ReadAgainPresenter::scopeText() const
{
    const UtcMs now = m_parts.fixity.clock.now();
    if (!isOfLetters()) {
        qint64 all = 0;
        for (const evidence::ReadingStanding& one : m_book.repositories) {
            all += m_choice.leftOut.contains(one.files.name) ? 0 : one.files.files;
        }
        const QString complete = completeText(m_book.all, now, m_parts.fixity.businessZone);
        return complete.isEmpty() ? tr("%1 files").arg(numberText(all)) : tr("%1 files · %2").arg(numberText(all), complete);
    }
    if (!isCounted() || !m_scope) {
        return {};
    }
    const search::Total& letters = *m_scope->letters;
    const QString none = noDataText(letters);
    const QString count = tr("%1 %2; %3 files in these repositories").arg(lettersText(letters.total, letters.exact), cf::ui::scopeText(letters, now, m_parts.fixity.businessZone), numberText(std::max<qint64>(0, files())));
    return none.isEmpty() ? count : count + u' ' + none;
}

QString ReadAgainPresenter::estimateText() const
{
    if (const QString why = refusal(); !why.isEmpty()) {
        return why;
    }
    const qint64 all = files(), wanted = asked();
    const bool isSample = m_choice.of == FixityOf::Sample;
    QStringList sentences{isSample ? tr("%1 of %2 files will be read.").arg(numberText(wanted), numberText(all)) : tr("%1 files will be read.").arg(numberText(wanted))};
    if (!isCounted() || !m_scope) {
        sentences << tr("How much that is, is being counted…");
    } else if (const std::optional<qint64> bytes = m_scope->bytesOf(wanted, chosen()); !bytes) {
        sentences << tr("How much that is, is not known: no repository states the size of its files.");
    } else if (isSample && m_choice.opens) {
        sentences << tr("That is about %1, and as much once more to open them.").arg(QLocale().formattedDataSize(*bytes));
    } else {
        sentences << tr("That is about %1.").arg(QLocale().formattedDataSize(*bytes));
    }
    if (isSample) {
        sentences << tr("If all of them are as recorded, no more than %1 files are not, with 95 % confidence.").arg(numberText(mostNotIntact(all, wanted, 0)));
    }
    return sentences.join(u' ');
}

evidence::FixityWish ReadAgainPresenter::wish()
{
    remember();
    evidence::FixityWish wish;
    wish.of = m_choice.of;
    wish.repositories = chosen();
    if (wish.of == FixityOf::Sample) {
        wish.sample = m_choice.isShare ? 0 : m_choice.number;
        wish.percent = m_choice.isShare ? m_choice.percent : 0;
        wish.seed = m_choice.seed.trimmed();
        wish.isSeedMade = wish.seed == m_madeSeed;
        wish.query = m_choice.query.trimmed();
        wish.opens = m_choice.opens;
    }
    return wish;
}

void ReadAgainPresenter::remember() const
{
    if (!m_parts.remember) {
        return;
    }
    m_parts.remember(readAgainPrefix + u"of"_s, QString(code(m_choice.of)));
    m_parts.remember(readAgainPrefix + u"query"_s, m_choice.query.trimmed());
    m_parts.remember(readAgainPrefix + u"isShare"_s, m_choice.isShare);
    m_parts.remember(readAgainPrefix + u"number"_s, m_choice.number);
    m_parts.remember(readAgainPrefix + u"percent"_s, m_choice.percent);
    m_parts.remember(readAgainPrefix + u"opens"_s, m_choice.opens);
    m_parts.remember(readAgainPrefix + u"leftOut"_s, m_choice.leftOut);
}

} // namespace cf::ui
