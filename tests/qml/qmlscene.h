// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlNetworkAccessManagerFactory>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <gtest/gtest.h>

#include <memory>

namespace staffelstab::tests
{

/// Text that fetches a picture, or crashes Qt, wherever it is read as markup.
inline const QString kHostileText = QStringLiteral("<img src=\"http://127.0.0.1:9/x.png\"> & <b>fett</b>");

/// Any request is a failure: nothing remote is ever loaded.
class ForbiddenNetwork : public QQmlNetworkAccessManagerFactory
{
  public:
    QNetworkAccessManager *create(QObject *parent) override { return new Access(parent); }

  private:
    class Access : public QNetworkAccessManager
    {
      public:
        using QNetworkAccessManager::QNetworkAccessManager;

      protected:
        QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override
        {
            ADD_FAILURE() << "request to " << qPrintable(request.url().toString());
            QNetworkRequest nowhere(request);
            nowhere.setUrl(QUrl());
            return QNetworkAccessManager::createRequest(operation, nowhere, outgoing);
        }
    };
};

/// Some faults of delegates are only logged.
inline void failOnQmlFaults(QtMsgType, const QMessageLogContext &, const QString &message)
{
    fprintf(stderr, "%s\n", qPrintable(message));
    if (message.contains(u"Component is not ready") || message.contains(u"Binding loop"))
        ADD_FAILURE() << qPrintable(message);
}

/// Puts a piece of QML on a window of its own, with everything that QML warns about as a failure.
class QmlScene
{
  public:
    QmlScene()
    {
        m_before = qInstallMessageHandler(failOnQmlFaults);
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.setNetworkAccessManagerFactory(&m_network);
        QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [](const QList<QQmlError> &errors) {
            for (const QQmlError &error : errors)
                ADD_FAILURE() << qPrintable(error.toString());
        });
        m_window.resize(1280, 800);
    }

    ~QmlScene()
    {
        m_root.reset();
        qInstallMessageHandler(m_before);
    }
    QmlScene(const QmlScene &) = delete;
    QmlScene &operator=(const QmlScene &) = delete;

    /// source: the body of a file that has our components at hand.
    QQuickItem *show(const QString &source, const QVariantMap &properties = {})
    {
        QQmlComponent component(&m_engine);
        component.setData(QStringLiteral("import QtQuick\nimport QtQuick.Controls\nimport QtQuick.Layouts\n"
                                         "import Staffelstab.App\nimport Staffelstab.Ui\n")
                                  .toUtf8() +
                              source.toUtf8(),
                          QUrl(QStringLiteral("qrc:/test.qml")));
        m_root.reset(component.createWithInitialProperties(properties));
        EXPECT_TRUE(m_root) << qPrintable(component.errorString());
        auto *item = qobject_cast<QQuickItem *>(m_root.get());
        if (!item) return nullptr;
        item->setParentItem(m_window.contentItem());
        item->setSize(item->size().isEmpty() ? QSizeF(m_window.size()) : item->size());
        m_window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_window));
        m_window.grabWindow();
        return item;
    }

    QQuickWindow &window() { return m_window; }
    QQmlEngine &engine() { return m_engine; }

  private:
    QtMessageHandler m_before = nullptr;
    ForbiddenNetwork m_network;
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QObject> m_root;
};

/// Everything visible below an item, the item first.
inline void collect(QQuickItem *item, QList<QQuickItem *> &found)
{
    if (!item || !item->isVisible()) return;
    found << item;
    for (QQuickItem *child : item->childItems())
        collect(child, found);
}

/// Controls that a screen reader would meet without a name, by their types.
inline QStringList namelessControls(QQuickItem *root)
{
    QAccessible::setActive(true);
    QList<QQuickItem *> items;
    collect(root, items);
    QStringList nameless;
    for (QQuickItem *item : items) {
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(item);
        if (!seen || seen->state().invisible) continue;
        switch (seen->role()) {
        case QAccessible::Button:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::ListItem:
        case QAccessible::List:
        case QAccessible::PageTab:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
            if (seen->text(QAccessible::Name).isEmpty()) nameless << QString::fromUtf8(item->metaObject()->className());
            break;
        default:
            break;
        }
    }
    return nameless;
}

/// Buttons and rows that can be pressed but do not answer to the press action of assistive technology.
inline QStringList unpressableControls(QQuickItem *root)
{
    QAccessible::setActive(true);
    QList<QQuickItem *> items;
    collect(root, items);
    QStringList dull;
    for (QQuickItem *item : items) {
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(item);
        const bool presses = seen && (seen->role() == QAccessible::Button || seen->role() == QAccessible::ListItem);
        if (!presses || seen->state().invisible) continue;
        auto *actions = static_cast<QAccessibleActionInterface *>(seen->interface_cast(QAccessible::ActionInterface));
        if (!actions || !actions->actionNames().contains(QAccessibleActionInterface::pressAction()))
            dull << seen->text(QAccessible::Name) + QStringLiteral(" (") +
                        QString::fromUtf8(item->metaObject()->className()) + QStringLiteral(")");
    }
    return dull;
}

} // namespace staffelstab::tests
