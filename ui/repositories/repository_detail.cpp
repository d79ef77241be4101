#include "ui/repositories/repository_detail.h"

#include "models/domain/connection_setting.h"
#include "models/domain/disposition_steps.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/record/record_marks.h"
#include "ui/search/row_copy_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/mono_text.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int mappingLines = 12; ///< shown of one; the rest is a scroll away

QPlainTextEdit* plainText(const QString& name, const QString& spoken)
{
    auto* text = new MonoText;
    text->setObjectName(name);
    text->setAccessibleName(spoken);
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    return text;
}

QWidget* section(const QList<QWidget*>& parts)
{
    QWidget* made = column(parts, 4, {16, 14, 16, 8});
    made->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return made;
}

} // namespace

RepositoryDetail::RepositoryDetail(RepositoriesPresenter& presenter, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(presenter)
    , m_comparison(presenter.parts().connections, presenter.parts().clock, presenter.parts().businessZone)
    , m_holdsHead(new SectionHeader(tr("Holds")))
    , m_comparisonHead(new SectionHeader(tr("Comparison")))
    , m_healthHead(new SectionHeader(tr("Health")))
    , m_asideHead(new SectionHeader(tr("Set aside")))
    , m_connectionHead(new SectionHeader(tr("Connection")))
    , m_mappingHead(new SectionHeader(tr("Mapping")))
    , m_requestsHead(new SectionHeader(tr("Requests")))
    , m_health(new Facts)
    , m_connection(new Facts)
    , m_holds(new Facts)
    , m_differences(new Facts)
    , m_aside(plainTable(u"setAsideTable"_s, tr("Records set aside"), presenter.setAside()))
    , m_requests(plainTable(u"requestTable"_s, tr("Requests"), presenter.requests()))
    , m_raw(plainText(u"setAsideRaw"_s, tr("What stood there")))
    , m_mapping(plainText(u"mappingShown"_s, tr("Mapping")))
    , m_copy(new LinkButton(u"setAsideCopy"_s, tr("Copy list"), Type::Caption))
    , m_disconnect(new LinkButton(u"connectionEnd"_s, tr("Disconnect…"), Type::Caption))
{
    setObjectName(u"repositoryDetail"_s);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeFacts());
    m_holdsPart = section({m_holdsHead, m_holds});
    box->addWidget(m_holdsPart);
    box->addWidget(section({m_comparisonHead, m_differences}));
    box->addWidget(makeSetAside());
    box->addWidget(m_mappingPart);
    box->addWidget(makeRequests());
    box->addStretch(1);
    connect(&presenter, &RepositoriesPresenter::detailChanged, this, &RepositoryDetail::follow);
    connect(&presenter, &RepositoriesPresenter::setAsideChanged, this, &RepositoryDetail::followSetAside);
    m_holds->setObjectName(u"repositoryHoldFacts"_s);
    m_holds->setAccessibleName(tr("Holds"));
    m_holds->setNameWidth(148);
    connect(m_holdsHead, &SectionHeader::actionTriggered, this, [this] { m_context.open(u"holds"_s, u"canary:"_s + m_presenter.selectedRepository()->name); });
    m_differences->setObjectName(u"comparisonFacts"_s);
    m_differences->setAccessibleName(tr("Comparison"));
    connect(m_comparisonHead, &SectionHeader::actionTriggered, this, [this] {
        m_comparison.running() ? m_comparison.stop() : m_comparison.start(m_presenter.selected());
    });
    connect(m_differences, &ItemList::activated, this, [this](int item) {
        if (const QString query = m_differing.value(item).query; !query.isEmpty()) {
            m_context.search(query);
        }
    });
    connect(&m_comparison, &ComparisonPresenter::changed, this, &RepositoryDetail::followComparison);
    follow();
    followSetAside();
}

QWidget* RepositoryDetail::makeFacts()
{
    for (Facts* facts : {m_health, m_connection}) {
        facts->setNameWidth(148);
        connect(facts, &ItemList::copied, this, [this](const QString& text) { m_context.announce(tr("Copied: %1").arg(text)); });
    }
    m_health->setObjectName(u"healthFacts"_s);
    m_health->setAccessibleName(tr("Health"));
    m_connection->setObjectName(u"connectionFacts"_s);
    m_connection->setAccessibleName(tr("Connection"));
    connect(m_health, &ItemList::activated, this, [this](int item) {
        if (const QString query = m_healthFacts.value(item).query; !query.isEmpty()) {
            m_context.search(query);
        }
    });
    connect(m_connectionHead, &SectionHeader::actionTriggered, this, &RepositoryDetail::connectionRequested);
    connect(m_disconnect, &QAbstractButton::clicked, this, &RepositoryDetail::disconnectRequested);
    connect(m_mappingHead, &SectionHeader::actionTriggered, this, &RepositoryDetail::mappingRequested);
    // Four below, as the header's own link stands.
    auto* connectionHead = rowOf({m_connectionHead, column({m_disconnect}, 0, {0, 4, 0, 0})}, 4);
    static_cast<QBoxLayout*>(connectionHead->layout())->setStretch(0, 1);
    m_mappingPart = section({m_mappingHead, column({m_mapping}, 0, {8, 0, 8, 0})});
    auto* sides = rowOf({column({m_healthHead, m_health, nullptr}, 4), column({connectionHead, m_connection, nullptr}, 4)}, 24,
                        {16, 14, 16, 4});
    auto* layout = static_cast<QBoxLayout*>(sides->layout());
    layout->setStretch(0, 1);
    layout->setStretch(1, 1);
    return sides;
}

QWidget* RepositoryDetail::makeSetAside()
{
    m_aside->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_aside->horizontalHeader()->setSectionResizeMode(SetAsideTable::Seen, QHeaderView::ResizeToContents);
    setScaledHeight(m_aside, 160);
    m_raw->setPlaceholderText(tr("Choose a record to see what stood there."));
    setScaledHeight(m_raw, 88, 132);
    connect(m_copy, &QAbstractButton::clicked, this, &RepositoryDetail::copySetAside);
    connect(m_asideHead, &SectionHeader::actionTriggered, this, &RepositoryDetail::exportSetAside);
    connect(m_aside->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RepositoryDetail::showRaw);
    auto* head = rowOf({m_asideHead, m_copy}, 4);
    static_cast<QBoxLayout*>(head->layout())->setStretch(0, 1);
    m_asideList = column({m_aside, hairline(), m_raw}, 0, {8, 0, 8, 0});
    return section({head, m_asideList});
}

QWidget* RepositoryDetail::makeRequests()
{
    QHeaderView* header = m_requests->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(RequestTable::Request, QHeaderView::Stretch);
    setSections(*m_requests, {{RequestTable::At, 96}, {RequestTable::Purpose, 150}, {RequestTable::Answer, 90}, {RequestTable::Size, 80}, {RequestTable::Took, 72}});
    setScaledHeight(m_requests, 200);
    connect(m_requestsHead, &SectionHeader::actionTriggered, this, [this] {
        QGuiApplication::clipboard()->setText(tabSeparated(m_presenter.requests()));
        m_context.announce(tr("%Ln request(s) copied", nullptr, m_presenter.requests().rowCount()));
    });
    m_requestsPart = section({m_requestsHead, column({m_requests}, 0, {8, 0, 8, 0})});
    return m_requestsPart;
}

void RepositoryDetail::follow()
{
    const Repository* repository = m_presenter.selectedRepository();
    setVisible(repository != nullptr);
    if (!repository) {
        return;
    }
    const bool isServer = repository->kind != RepositoryKind::Folder;
    m_healthHead->setTitle(tr("Health of %1").arg(repository->name));
    m_healthFacts = m_presenter.healthFacts();
    m_health->setFacts(factsFrom(m_healthFacts));
    m_connection->setFacts(factsFrom(m_presenter.connectionFacts()));
    m_connectionHead->setAction(u"connectionEdit"_s, !isServer                      ? QString()
                                                     : !m_presenter.isConnected() ? tr("Connect again…")
                                                     : m_presenter.wantsSignIn()  ? tr("Sign in again…")
                                                                                  : tr("Change…"));
    m_disconnect->setText(m_presenter.isConnected() ? tr("Disconnect…") : m_presenter.isRemoving() ? tr("Go on removing…") : tr("Remove records…"));
    m_disconnect->setVisible(isServer);
    m_mappingHead->setNote(mappingNote(*repository));
    m_mappingHead->setAction(u"mappingEdit"_s, !liesOnDisk(repository->kind) ? tr("Write and try…") : QString());
    m_mapping->parentWidget()->setVisible(!repository->mapping.isEmpty());
    if (m_mapping->toPlainText() != repository->mapping) { // what is selected in it stays
        m_mapping->setPlainText(repository->mapping);
    }
    const int lines = std::min(mappingLines, m_mapping->blockCount());
    m_mapping->setFixedHeight(lines * m_mapping->fontMetrics().lineSpacing() + px(16));
    const QList<RecordFact> holds = m_presenter.holdFacts();
    m_holds->setFacts(factsFrom(holds));
    m_holdsPart->setVisible(!holds.isEmpty());
    m_holdsHead->setAction(u"repositoryTryHold"_s, destroysRecords(repository->kind) && m_presenter.isConnected() ? tr("Try a hold out…") : QString());
    m_comparisonHead->setVisible(holdsRecords(repository->kind));
    followComparison();
    const int asked = m_presenter.requests().rowCount();
    m_requestsPart->setVisible(isServer);
    m_requestsHead->setNote(asked > 0 ? tr("the last %Ln since the program began; no names, numbers or secrets in them", nullptr, asked)
                                      : tr("none since the program began"));
    m_requestsHead->setAction(u"requestsCopy"_s, asked > 0 ? tr("Copy list") : QString());
    m_requests->parentWidget()->setVisible(asked > 0);
}

void RepositoryDetail::followComparison()
{
    const bool runs = m_comparison.running().has_value();
    m_comparisonHead->setNote(m_comparison.note(m_presenter.selected()));
    m_comparisonHead->setAction(u"compareButton"_s, m_comparison.running() == m_presenter.selected() ? tr("Stop")
                                                    : runs                                           ? QString()
                                                                                                     : tr("Compare now"));
    m_differing = m_comparison.facts(m_presenter.selected());
    m_differences->setFacts(factsFrom(m_differing));
    m_differences->setVisible(!m_differing.isEmpty() && m_comparisonHead->isVisibleTo(this));
}

void RepositoryDetail::followSetAside()
{
    const RepositoryLine* line = m_presenter.selectedLine();
    const int count = m_presenter.setAside().rowCount();
    m_asideHead->setTitle(line ? tr("Set aside in %1").arg(line->name) : tr("Set aside"));
    m_asideHead->setNote(count == 0 ? tr("nothing: every record could be read")
                                    : tr("%Ln record(s) that could not be read; not searchable", nullptr, count));
    m_asideHead->setAction(u"setAsideExport"_s, count > 0 ? tr("Export list…") : QString());
    m_copy->setVisible(count > 0);
    m_asideList->setVisible(count > 0);
    m_raw->clear();
}

void RepositoryDetail::showRaw()
{
    const auto& rows = m_presenter.setAside().rows();
    const int at = m_aside->currentIndex().row();
    m_raw->setPlainText(at >= 0 && size_t(at) < rows.size() ? rows[size_t(at)].raw : QString());
}

void RepositoryDetail::copySetAside()
{
    QGuiApplication::clipboard()->setText(m_presenter.setAside().text());
    m_context.announce(tr("%Ln record(s) copied", nullptr, m_presenter.setAside().rowCount()));
}

void RepositoryDetail::exportSetAside()
{
    auto* dialog = new QFileDialog(this, tr("Export list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tr("set-aside") + u".tsv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RepositoryDetail::writeList);
    dialog->open();
}

void RepositoryDetail::writeList(const QString& path)
{
    leaveAsFile(this, {.what = u"set-aside"_s}, path, m_presenter.setAside().text().toUtf8(), [this, path](const QString& problem) {
        m_context.announce(problem.isEmpty() ? tr("Saved as %1").arg(path) : tr("Not saved: %1").arg(problem));
    });
}

} // namespace cf::ui
