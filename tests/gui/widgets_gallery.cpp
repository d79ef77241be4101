// Paints every small widget to PNG for looking at: widgets_gallery FOLDER [filter]. Each page in each scheme at 100,
// 150 and 200 % text, one of each also right to left and compact.
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/leg_list.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTableWidget>
#include <QTreeWidget>

#include <cmath>

using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

QString hash() { return u"9f4c1e07b2a85d63e0c7441fa9d28b5be3170c6f82d94a5be01c77ad3f60e911"_s; }

template <typename W>
W* disabled(W* widget)
{
    widget->setEnabled(false);
    return widget;
}

QWidget* choices()
{
    auto* ticked = new QCheckBox(u"Customer identified"_s);
    ticked->setChecked(true);
    auto* half = new QCheckBox(u"Some of them"_s);
    half->setTristate(true);
    half->setCheckState(Qt::PartiallyChecked);
    auto* off = disabled(new QCheckBox(u"Second person agrees"_s));
    auto* offOn = disabled(new QCheckBox(u"Reason recorded"_s));
    offOn->setChecked(true);
    auto* exact = new QRadioButton(u"Exact copy"_s);
    exact->setChecked(true);
    exact->setObjectName(u"focusMe"_s);
    return rowOf(
        {column({ticked, half, off, offOn}, 4),
         column({exact, new QRadioButton(u"Rendered again"_s), disabled(new QRadioButton(u"Corrected letter"_s))}, 4),
         nullptr},
        24);
}

QWidget* fields()
{
    auto* line = new QLineEdit(u"channel:email template:FEE-CHG"_s);
    line->setClearButtonEnabled(true);
    auto* empty = new QLineEdit;
    empty->setPlaceholderText(u"Search letters, customers, references"_s);
    auto* box = new QComboBox;
    box->addItems({u"Comfortable"_s, u"Compact"_s});
    auto* editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(u"Europe/Berlin"_s);
    auto* spin = new QSpinBox;
    spin->setSuffix(u" %"_s);
    spin->setRange(100, 200);
    auto* text = new QPlainTextEdit(u"Reason, shown to the second person"_s);
    setScaledHeight(text, 56, 56);
    return column({rowOf({line, empty}, 8),
                   rowOf({box, editable, spin, disabled(new QLineEdit(u"not now"_s)), nullptr}, 8), text},
                  8);
}

QWidget* buttons()
{
    auto* menuButton = button(u"exportButton"_s, u"Export…"_s, u"download"_s);
    menuButton->setMenu(new QMenu(menuButton));
    auto* checked = toolButton(u"filter"_s, u"filter"_s, u"Filter"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    return column({rowOf({button(u"a"_s, u"Send for second approval"_s, {}, Emphasis::Primary),
                          button(u"b"_s, u"Place hold…"_s, u"hold"_s), button(u"c"_s, u"Cancel"_s),
                          button(u"d"_s, u"More"_s, {}, Emphasis::Quiet), menuButton, nullptr},
                         8),
                   rowOf({disabled(button(u"e"_s, u"Send"_s, {}, Emphasis::Primary)),
                          disabled(button(u"f"_s, u"Reissue…"_s, u"reissue"_s)),
                          toolButton(u"undo"_s, u"undo"_s, u"Undo"_s), toolButton(u"save"_s, u"save"_s, u"Save"_s),
                          checked, disabled(toolButton(u"sync"_s, u"sync"_s, u"Sync"_s)),
                          new LinkButton(u"link"_s, u"Include drafts · 3 drafts"_s), nullptr},
                         8)},
                  8);
}

QWidget* table()
{
    auto* t = new QTableWidget(5, 4);
    t->setHorizontalHeaderLabels({u"Sent"_s, u"Recipient"_s, u"Type"_s, u"Pages"_s});
    const QStringList names{u"Adaeze Okafor"_s, u"Jürgen Müller"_s, u"田中 陽子"_s, u"محمد الفارسي"_s,
                            u"Þórdís Jónsdóttir"_s};
    for (int i = 0; i < 5; ++i) {
        t->setItem(i, 0, new QTableWidgetItem(u"14 Mar 2025"_s));
        t->setItem(i, 1, new QTableWidgetItem(names[i]));
        t->setItem(i, 2, new QTableWidgetItem(u"Fee-change notice"_s));
        t->setItem(i, 3, new QTableWidgetItem(QString::number(i + 1)));
    }
    t->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    t->horizontalHeader()->setSortIndicatorShown(true);
    t->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    t->horizontalHeader()->setStretchLastSection(true);
    t->verticalHeader()->hide();
    t->verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    t->setShowGrid(false);
    t->setSelectionBehavior(QTableWidget::SelectRows);
    t->selectRow(1);
    for (int c = 0; c < 3; ++c)
        t->setColumnWidth(c, px(130));
    setScaledHeight(t, 150, 150);
    return t;
}

QWidget* tree()
{
    auto* t = new QTreeWidget;
    t->setHeaderLabels({u"Repository"_s, u"Letters"_s});
    auto* top = new QTreeWidgetItem(t, {u"Folder archive"_s, u"1,937"_s});
    new QTreeWidgetItem(top, {u"2025-03"_s, u"1,204"_s});
    new QTreeWidgetItem(t, {u"ArchivesSpace"_s, u"0"_s});
    top->setExpanded(true);
    setScaledHeight(t, 150, 150);
    return t;
}

QWidget* controls()
{
    auto* tabs = new QTabBar;
    for (const QString& name : {u"Delivery"_s, u"Version"_s, u"Holds"_s, u"Custody"_s, u"Related"_s})
        tabs->addTab(name);
    tabs->setTabEnabled(4, false);
    tabs->setExpanding(false);
    auto* bar = new QProgressBar;
    bar->setValue(41);
    auto* split = new QSplitter;
    split->addWidget(table());
    split->addWidget(tree());
    split->setStretchFactor(0, 2);
    return column({buttons(), fields(), choices(), bar, tabs, split, nullptr}, 16, {24, 24, 24, 24});
}

QList<LegLine> legs()
{
    return {{u"tick"_s, u"Composed"_s, u"13 Mar 2025, 22:04:18"_s, u"Batch 2025-03-13-N2, record 48,211 of 121,340"_s,
             u"E"_s},
            {u"shield"_s,
             u"Archived"_s,
             u"13 Mar 2025, 22:04:51"_s,
             u"Original PDF, DM, hash matches"_s,
             {},
             Tone::Verified},
            {u"tick"_s, u"Dispatched by e-mail"_s, u"14 Mar 2025, 09:12:07"_s, u"a•••@okafor.example, via relay M4"_s,
             u"D"_s, Tone::Plain, false, true},
            {u"bounce"_s, u"Bounced"_s, u"14 Mar 2025, 09:12:31"_s, u"5.1.1 mailbox does not exist"_s, u"X"_s,
             Tone::Failed, true},
            {u"absent"_s, u"Letter by post"_s, u"Expected by 21 Mar 2025"_s,
             u"Rule FEE-03 asks for post after a hard bounce; none found"_s, u"U"_s, Tone::Absent}};
}

QWidget* record()
{
    auto* delivery = new SectionHeader(u"Delivery"_s, u"as of today 09:40 CEST"_s);
    delivery->setAction(u"timelineLink"_s, u"Timeline"_s, u"F7"_s);
    auto* custody = new SectionHeader(u"Custody and hashes"_s, u"5 hops"_s);
    custody->setAction(u"verifyLink"_s, u"Verify now"_s);
    auto* facts = new Facts({{u"Copy"_s, u"Archived original, DM (authoritative)"_s, u"shield"_s, Tone::Verified},
                             {.name = u"SHA-256"_s, .value = hash(), .mono = true},
                             {u"Verified"_s, u"Today 09:41 CEST, against the archive"_s, u"check"_s, Tone::Verified},
                             {u"Enforced in"_s, u"DM and XE; AS not verified for 2 h"_s, u"warn"_s, Tone::Uncertain},
                             {.name = u"Envelope"_s, .value = u"2 letters to Lindenallee 27"_s, .link = true},
                             {u"Reissue"_s, u"None. Post is due under rule FEE-03"_s, u"absent"_s, Tone::Absent}});
    facts->setObjectName(u"focusMe"_s);
    auto* title = new Label(u"Fee-change notice"_s, Type::Title);
    auto* head = column({rowOf({title, nullptr, toolButton(u"open"_s, u"open"_s, u"Open"_s),
                                toolButton(u"more"_s, u"more"_s, u"More"_s)},
                               4),
                         new Label(u"Sent 14 Mar 2025 by e-mail to a•••@okafor.example"_s),
                         new Label(u"FEE-CHG version 7, approved 27 Feb 2025"_s),
                         flowOf({new Badge(u"bounce"_s, u"Bounced · grade X"_s, Tone::Failed),
                                 new Badge(u"shield"_s, u"Original verified"_s, Tone::Verified),
                                 new Badge(u"hold"_s, u"Held"_s, Tone::Plain),
                                 new Badge(u"clock"_s, u"As of 09:41"_s, Tone::Uncertain)},
                                8, {0, 8, 0, 0})},
                        4, {24, 16, 24, 12});
    return column({head, hairline(), column({delivery, new LegList(legs())}, 4, {16, 8, 16, 12}), hairline(),
                   column({custody, facts}, 4, {16, 8, 16, 12}), hairline(), nullptr});
}

Histogram* histogram()
{
    auto* h = new Histogram;
    QList<HistogramBin> bins;
    for (int day = 0; day < 128; ++day) {
        double n = 4 + day * 37 % 7;
        for (int run : {72, 79, 86, 93, 107})
            n += day >= run ? (run == 72 ? 210 : 60) * std::exp((run - day) / 2.4) : 0;
        const QDate date = QDate(2025, 1, 1).addDays(day);
        bins << HistogramBin{QLocale(QLocale::English).toString(date, u"d MMM yyyy"_s), {}, day > 120 ? -1 : qint64(n)};
    }
    h->setBins(bins);
    return h;
}

QWidget* states()
{
    auto* head = new PageHead(u"1,937"_s, u"of 10,000,000 · complete to 09:41, AS to 07:38"_s, PageHead::Form::Inline);
    head->appendAction(toolButton(u"filter"_s, u"filter"_s, u"Columns"_s));
    head->appendAction(toolButton(u"download"_s, u"download"_s, u"Export"_s));
    auto* chosen = histogram();
    chosen->select(59, 89);
    auto* focused = histogram();
    focused->select(40, 75);
    focused->setObjectName(u"focusMe"_s);
    auto* notice = new Notice;
    notice->set(u"offline"_s, u"AS is unreachable since 07:38. Up to 156 letters may be missing here."_s,
                Tone::Uncertain, u"Try AS again"_s);
    auto* failed = new Notice;
    failed->set(u"warn"_s, u"The bytes of this letter are not those that were archived."_s, Tone::Failed,
                u"Show hashes"_s);
    auto* plain = new Notice;
    plain->set(u"info"_s, u"Saved as “Bounces of March”."_s, Tone::Plain);
    plain->setClosable(true);
    auto* line = new ProgressLine;
    line->setText(u"Folder archive: 41,213 of 100,000 files read"_s);
    line->setProgress(41213, 100000);
    auto* unknown = new ProgressLine;
    unknown->setText(u"ArchivesSpace: 1,204 letters so far"_s);
    auto* empty = new EmptyState(
        {u"search"_s,
         u"No letter matches all five conditions"_s,
         u"FEE-CHG has versions 1 to 8; version 9 is a draft and has never been sent. Every repository answered; AS is complete to 07:38 only."_s,
         u"Change v:9 to v:7 (300,411 letters)"_s,
         {u"Remove v:9 · 301,004 letters"_s, u"Include drafts · 3 drafts"_s}});
    auto* skeleton = new Skeleton;
    setScaledHeight(skeleton, 84, 84);
    auto* pad = column({chosen, focused, notice, failed, plain, line, unknown}, 8, {16, 4, 16, 12});
    return column({head, pad, hairline(), skeleton, hairline(), empty}, 0);
}

QWidget* menu()
{
    auto* m = new QMenu;
    m->addAction(icon(u"open"_s), u"Open record"_s, QKeySequence(Qt::Key_Return), [] {});
    m->addAction(icon(u"hold"_s), u"Place hold…"_s, QKeySequence(Qt::Key_H), [] {});
    m->addAction(icon(u"reissue"_s), u"Reissue…"_s)->setEnabled(false);
    m->addSeparator();
    auto* compact = m->addAction(u"Compact rows"_s);
    compact->setCheckable(true);
    compact->setChecked(true);
    m->addMenu(u"Copy as"_s)->addAction(u"JSON"_s);
    m->setActiveAction(m->actions().at(1));
    return m;
}

struct Page {
    QString name;
    QWidget* (*build)();
    QSize size; ///< at 100 %
};

void shoot(const Page& page, const QString& file)
{
    std::unique_ptr<QWidget> inner(page.build());
    QWidget* content = inner.get();
    std::unique_ptr<QWidget> window;
    if (qobject_cast<QMenu*>(content)) {
        content->adjustSize();
    } else {
        window.reset(ground(QPalette::Base));
        auto* box = new QVBoxLayout(window.get());
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(inner.release());
        window->resize(px(page.size.width()), px(page.size.height()));
        content = window.get();
    }
    content->show();
    QApplication::setActiveWindow(content);
    if (auto* wanted = content->findChild<QWidget*>(u"focusMe"_s))
        wanted->setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    content->grab().save(file);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("CF_PIN_FONTS", "1");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QString folder = app.arguments().value(1, u"gallery"_s), filter = app.arguments().value(2);
    QDir().mkpath(folder);
    const Page pages[] = {{u"controls"_s, controls, {820, 640}},
                          {u"record"_s, record, {472, 700}},
                          {u"narrow"_s, record, {368, 760}},
                          {u"states"_s, states, {720, 820}},
                          {u"menu"_s, menu, {}}};
    const std::pair<QString, SchemeChoice> schemes[] = {
        {u"light"_s, SchemeChoice::Light}, {u"dark"_s, SchemeChoice::Dark}, {u"contrast"_s, SchemeChoice::Contrast}};
    const auto one = [&](const Page& page, const QString& suffix, const Look& look) {
        const QString name = page.name + u'-' + suffix + u".png"_s;
        if (!name.contains(filter))
            return;
        applyTheme(app, look);
        shoot(page, QDir(folder).filePath(name));
    };
    for (const Page& page : pages) {
        for (const auto& [name, scheme] : schemes) {
            for (int percent : {100, 150, 200})
                one(page, name + u'-' + QString::number(percent), {.scheme = scheme, .textPercent = percent});
        }
        one(page, u"compact"_s, {.scheme = SchemeChoice::Light, .density = Density::Compact});
        QApplication::setLayoutDirection(Qt::RightToLeft);
        one(page, u"rtl"_s, {.scheme = SchemeChoice::Light});
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    return 0;
}
