import FHIRModel
import Foundation
import Optimization
import Planning
import Testing

@Suite("Planning")
struct PlanningTests {
    private static func table(_ text: String) throws -> CSVTable { try CSVTable(Array(text.utf8), name: "t.csv") }
    private static let endless = SolveControl(now: { 0 })

    @Test("CSV: quotes, doubled quotes, every line end, a mark at the beginning")
    func csv() throws {
        let table = try Self.table("\u{feff}place,population\r\n\"a, \"\"b\"\"\",1\n\nc,2\r\n")
        #expect(try table.texts("place") == ["a, \"b\"", "c"])
        #expect(try table.numbers("population") == [1, 2])
    }

    @Test(
        "bad tables are refused with file, line and column",
        arguments: [
            ("", "plan.csv-empty", ""), ("place,population\na\n", "plan.csv-width", "2"), ("place,population\n\"a,1\n", "plan.csv-quote", "2"),
            ("place,population\na,1\na,2\n", "plan.csv-duplicate", "3"), ("place,population\na,nan\n", "plan.csv-number", "2"),
            ("place,population\na,inf\n", "plan.csv-number", "2"), ("place,population\na,-1\n", "plan.csv-negative", "2"),
            ("place,population,lon,lat\na,1,190,3\n", "plan.csv-globe", "2"), ("place,population\n,1\n", "plan.csv-no-id", "2"),
            ("name,population\na,1\n", "plan.csv-column", ""), ("Place,population\na,1\n", "plan.csv-column", ""),
            ("place,population\na,\n", "plan.csv-no-id", "2"),
            ("place,population\n \t,1\n", "plan.csv-no-id", "2"), ("place,population,population\na,1,1\n", "plan.csv-header", ""),
        ])
    func refused(text: String, key: String, line: String) throws {
        do {
            let places = try PlanningPlaces(Self.table(text))
            _ = try places.table.numbers("population")
            Issue.record("accepted")
        } catch let fault as FHIRFault {
            #expect(fault.text == key && fault.values["line"] ?? "" == line && fault.values["file"] == "t.csv")
        }
    }

    @Test("a point in another district and a way that nobody travels are told with their row; what can be true is not")
    func truth() throws {
        let check = PlaceCheck([
            PlaceCheck.District(code: "410102", longitude: 113.6, latitude: 34.75), PlaceCheck.District(code: "411303", longitude: 112.5, latitude: 33.0),
        ])
        let text = "place,district,lon,lat\na,410102,113.7,34.8\nb,410102,112.6,33.0\nc,999999,100,30\n"
        let places = try PlanningPlaces(CSVTable(Array(text.utf8), name: "p.csv"))
        let outside = check.outside(places)
        #expect(outside.map(\.text) == ["plan.csv-district", "plan.csv-code"] && outside.map { $0.values["line"] } == ["3", "4"])
        #expect(outside.first?.values["other"] == "411303")
        let travel = try CSVTable(Array("from,to,minutes\na,b,150\na,b,5\nb,b,0\nb,a,9000\n".utf8), name: "t.csv")
        #expect(try check.impossible(travel, from: places, to: places).map(\.text) == ["plan.csv-pair-twice", "plan.csv-too-fast", "plan.csv-too-slow"])
        #expect(throws: FHIRFault.self) { try check.impossible(CSVTable(Array("from,to,minutes\na,x,5\n".utf8), name: "t.csv"), from: places, to: places) }
    }

    @Test("siting by places gives ids, an exact value and its assumptions")
    func site() throws {
        let places = try PlanningPlaces(Self.table("place,population,x,y,province\na,10,0,0,P\nb,20,1,0,P\nc,5,9,0,Q\nd,0,5,5,Q\n"))
        var plan = SitePlan()
        plan.count = 2
        let found = try plan.run(clients: places, sites: places, travel: nil, Self.endless)
        #expect(found.sites == ["b", "c"] && found.value == 10 && found.bound == 10 && found.isProven)
        #expect(found.assignment == ["b", "b", "c", ""] && !found.assumptions.isEmpty)
        plan.minima = ["Q": 2]
        let forced = try plan.run(clients: places, sites: places, travel: nil, Self.endless)
        #expect(Set(forced.sites) == ["c", "d"])
        plan.minima = ["R": 1]
        #expect(throws: FHIRFault.self) { try plan.run(clients: places, sites: places, travel: nil, Self.endless) }
        plan.minima = [:]
        plan.count = 9
        #expect(throws: FHIRFault.self) { try plan.run(clients: places, sites: places, travel: nil, Self.endless) }
    }

    @Test("places that are fixed or barred are told where they hold the value back; what cannot be says why")
    func held() throws {
        let places = try PlanningPlaces(Self.table("place, population ,x,y\na,10,0,0\nb,10,1,0\nc,10,20,0\nd,10,21,0\n"))
        var plan = SitePlan()
        (plan.objective, plan.count) = (.center, 2)
        func binding(fixed: [String] = [], forbidden: [String] = []) throws -> [String] {
            (plan.fixed, plan.forbidden) = (fixed, forbidden)
            return try plan.run(clients: places, sites: places, travel: nil, Self.endless).binding
        }
        #expect(try binding() == ["count 2"])
        #expect(try binding(forbidden: ["c", "d"]) == ["count 2", "forbidden c", "forbidden d"])
        #expect(try binding(fixed: ["a", "b"]) == ["count 2", "fixed a", "fixed b"])
        func text(_ fixed: [String], _ forbidden: [String], count: Int = 2) -> String? {
            (plan.fixed, plan.forbidden, plan.count) = (fixed, forbidden, count)
            return Self.fault { try plan.run(clients: places, sites: places, travel: nil, Self.endless) }?.text
        }
        plan.objective = .median
        #expect(text(["z"], []) == "plan.unknown-place" && text(["a"], ["a"]) == "plan.fixed-forbidden")
        #expect(
            text(["a", "b", "c"], []) == "plan.too-many-fixed" && text([], ["a", "b", "c"]) == "plan.too-many-count"
                && text([], [], count: 0) == "plan.too-few-count")
        let twice = try CSVTable(Array("from,to,minutes\na,b,5\nb,a,6\na,b,7\n".utf8), name: "t.csv")
        (plan.fixed, plan.forbidden, plan.count) = ([], [], 2)
        let fault = Self.fault { try plan.run(clients: places, sites: places, travel: twice, Self.endless) }
        #expect(fault?.text == "plan.csv-pair-twice" && fault?.values["line"] == "4")
        #expect(Self.fault { try CSVTable([0x70, 0xb5, 0xd8, 0x0a], name: "gbk.csv") }?.text == "plan.csv-utf8")
    }

    @Test("a network whose header or edges are wrong is told so")
    func networks() {
        #expect(Self.fault { try OrLibrary.read(Array("4 3 2\n1 2 5\n2 3 4\n".utf8)) }?.text == "plan.orlib-edges")
        #expect(Self.fault { try OrLibrary.read(Array("3 2 1\n1 2 5\n2 9 4\n".utf8)) }?.values["row"] == "2")
        #expect(Self.fault { try OrLibrary.read(Array("3 2 1\n1 2 -5\n2 3 4\n".utf8)) }?.text == "plan.orlib-edge")
    }

    @Test("capacities and least numbers hold together; full sites, shared places and what binds are told")
    func binding() throws {
        let places = try PlanningPlaces(
            Self.table("place,population,x,y,province,capacity\na,10,0,0,P,25\nb,20,1,0,P,25\nc,5,9,0,Q,8\nd,4,9,1,Q,9\n"))
        var plan = SitePlan()
        (plan.count, plan.usesCapacity, plan.minima) = (3, true, ["Q": 1])
        let found = try plan.run(clients: places, sites: places, travel: nil, Self.endless)
        #expect(found.isProven && found.sites.count == 3 && found.sites.contains { ["c", "d"].contains($0) })
        #expect(abs(found.served.reduce(0, +) - 39) < 1e-6 && found.binding.contains("count 3"))
        #expect(found.binding.contains("minimum Q=1") == (found.sites.filter { ["c", "d"].contains($0) }.count == 1))
        #expect(abs(found.rows(places.ids).reduce(0) { $0 + $1.2 } - 39) < 1e-6)
        plan.minima = ["Q": 3]
        #expect(Self.fault { try plan.run(clients: places, sites: places, travel: nil, Self.endless) }?.values["place"] == "Q")
    }

    @Test("two that only reach a small site are named, though all capacity together would do")
    func island() throws {
        let places = try PlanningPlaces(Self.table("place,population,capacity\na,10,99\nb,20,9\nc,5,9\n"))
        let travel = try CSVTable(Array("from,to,minutes\nb,c,5\nc,b,5\n".utf8), name: "t.csv")
        var plan = SitePlan()
        (plan.count, plan.usesCapacity) = (3, true)
        let fault = Self.fault { try plan.run(clients: places, sites: places, travel: travel, Self.endless) }
        #expect(fault?.text == "plan.capacity-island" && fault?.values["place"] == "b")
    }

    @Test("a comparison tells nested numbers, places by the size of their change, and refuses two kinds of plan")
    func comparison() throws {
        let first = Array(#"{"plan":"access","value":1,"seconds":9,"after":{"gini":0.5},"access":{"a":1,"b":5,"c":null},"sites":["x"],"data":"d"}"#.utf8)
        let second = Array(#"{"plan":"access","value":3,"seconds":2,"after":{"gini":0.25},"access":{"a":1,"b":2,"c":7},"sites":["y"],"data":"d"}"#.utf8)
        let found = try PlanComparison(first, second)
        #expect(found.numbers.map(\.name) == ["value", "after.gini"] && found.places.map(\.name) == ["c", "b"] && found.isSameData)
        #expect(found.onlyFirst == ["x"] && found.onlySecond == ["y"] && found.table.contains("after.gini,0.5,0.25,-0.25\n"))
        #expect(Self.fault { try PlanComparison(first, Array(#"{"plan":"site"}"#.utf8)) }?.text == "plan.kinds")
    }

    private static func fault(_ body: () throws -> some Any) -> FHIRFault? {
        do {
            _ = try body()
            return nil
        } catch { return error as? FHIRFault }
    }

    @Test("formats of OR-Library are told apart")
    func orlib() throws {
        guard case .median(let costs, 1) = try OrLibrary.read(Array("3 2 1\n1 2 4\n2 3 5\n".utf8)) else {
            Issue.record("median")
            return
        }
        #expect(costs[0, 2] == 9)
        guard case .facility(let problem) = try OrLibrary.read(Array("1 2\n10 3.5\n4\n7\n5\n9\n".utf8)) else {
            Issue.record("facility")
            return
        }
        #expect(problem.demand == [4, 5] && problem.opening == [3.5])
        guard case .facility(let filled) = try OrLibrary.read(Array("1 2\ncapacity 3.5\n4\n7\n5\n9\n".utf8), capacity: 12) else {
            Issue.record("open capacity")
            return
        }
        #expect(filled.capacity == [12])
        guard case .clustered(let clusters) = try OrLibrary.read(Array("1 713\n2 1 9\n1 0 0 3\n2 3 4 5\n".utf8)) else {
            Issue.record("clustered")
            return
        }
        #expect(clusters.costs[0, 1] == 5 && clusters.demand == [3, 5])
        #expect(throws: FHIRFault.self) { try OrLibrary.read(Array("1 2 x".utf8)) }
        #expect(throws: FHIRFault.self) { try OrLibrary.read(Array("1 2 3 4".utf8)) }
    }

    @Test("outflow is scenario analysis with its calibration error, and a nearer site lowers it")
    func outflow() throws {
        let clients = try PlanningPlaces(Self.table("place,province,x,y\na,P,0,0\nb,Q,100,0\n"))
        let before = try PlanningPlaces(Self.table("place,capacity,province,x,y\ns,100,P,20,0\nt,400,Q,90,0\n"))
        let after = try PlanningPlaces(Self.table("place,capacity,province,x,y\ns,400,P,20,0\nt,400,Q,90,0\n"))
        let flows = try Self.table("from,to,patients\na,s,60\na,t,40\nb,s,10\nb,t,90\n")
        let found = try OutflowPlan().run(OutflowPlan.Tables(clients: clients, sites: before, flows: flows), after: after)
        let text = String(decoding: found.tree(seconds: 0, version: "v").bytes, as: UTF8.self)
        #expect(found.outflowAfter != found.outflowBefore && found.misplacedShare < 0.01)
        #expect(text.contains("scenario analysis") && text.contains("calibrationError"))
    }

    /// Of a pair of a place and one of ten sites, row by row.
    private static func mixed(_ pair: Int, _ first: Int, _ second: Int, _ modulus: Int) -> Double {
        let (place, site) = (pair / 10, pair % 10)
        return Double((place * first + site * second) % modulus)
    }

    @Test("price, quality, ties and levels are read from the tables, found again, and a new site is chosen by them")
    func wholeOutflow() throws {
        var (places, sites, travel, ties) = ("place,province,x,y\n", "place,capacity,province,level,quality,x,y\n", "from,to,minutes,price\n", "from,to\n")
        for place in 0..<40 { places += "c\(place),P\(place % 4),\(place * 7 % 40),\(place)\n" }
        for site in 0..<10 { sites += "s\(site),\(100 + site * 90),P\(site % 4),\(site % 2 == 0 ? "county" : "city"),\(site * 3 % 7),\(site * 4),\(site)\n" }
        for place in 0..<40 {
            for site in 0..<12 { travel += "c\(place),s\(site),\(10 + (place * 37 + site * 53) % 200),\(500 + (place * 71 + site * 29) % 3000)\n" }
            ties += "c\(place),s\(place % 10)\n"
        }
        let candidates = try PlanningPlaces(Self.table("place,capacity,province,level,quality,x,y\ns10,900,P1,city,6,3,3\ns11,100,P2,county,1,9,9\n"))
        func tables(_ flows: String) throws -> OutflowPlan.Tables {
            OutflowPlan.Tables(
                clients: try PlanningPlaces(Self.table(places)), sites: try PlanningPlaces(Self.table(sites)), flows: try Self.table(flows),
                travel: try Self.table(travel), ties: try Self.table(ties))
        }
        var truth = ChoiceModel()
        (truth.size, truth.travel, truth.price, truth.referral, truth.quality, truth.nestScale) = (0.7, 0.02, 0.0005, 1.5, 0.2, 0.5)
        var plan = OutflowPlan()
        plan.isNested = true
        var problem = ChoiceProblem(
            demand: [Double](repeating: 500, count: 40), size: (0..<10).map { Double(100 + $0 * 90) },
            minutes: (0..<400).map { Self.mixed($0, 37, 53, 200) + 10 })
        problem.price = (0..<400).map { Self.mixed($0, 71, 29, 3000) + 500 }
        problem.quality = (0..<10).map { Double($0 * 3 % 7) }
        problem.level = (0..<10).map { $0 % 2 }
        problem.isReferred = (0..<400).map { $0 / 10 % 10 == $0 % 10 }
        let flows = try truth.flows(problem).flows
        let known = try tables("from,to,patients\n" + flows.indices.map { "c\($0 / 10),s\($0 % 10),\(flows[$0])\n" }.joined())
        let found = try plan.run(known, after: known.sites.joined(candidates))
        #expect(found.fitted == [.size, .travel, .referral, .price, .quality, .nestScale])
        func numbers(_ model: ChoiceModel) -> [Double] { [model.size, model.travel, model.price, model.referral, model.quality, model.nestScale] }
        for (one, other) in zip(numbers(found.model), numbers(truth)) { #expect(abs(one / other - 1) < 0.02, "\(one) for \(other)") }
        let choice = try plan.choose(known, candidates: candidates, count: 1, SolveControl(now: { 0 }))
        let header = "place,capacity,province,level,quality,x,y\n"
        let each = try [(900, 0), (0, 100)].map { beds in
            let row = "s10,\(beds.0),P1,city,6,3,3\ns11,\(beds.1),P2,county,1,9,9\n"
            return try plan.run(known, after: known.sites.joined(PlanningPlaces(Self.table(header + row)))).outflowAfter
        }
        #expect(choice.sites == [each[0] < each[1] ? "s10" : "s11"] && choice.isProven && choice.bound == choice.outflowAfter)
        #expect(abs(choice.outflowAfter - (each.min() ?? 0)) < 1e-9, "\(choice.outflowAfter) of \(each)")
        #expect(throws: FHIRFault.self) { try plan.choose(known, candidates: known.sites, count: 1, SolveControl(now: { 0 })) }
        var bare = known
        bare.sites = try PlanningPlaces(Self.table("place,capacity,province,x,y\ns0,1,P0,0,0\n"))
        #expect(throws: FHIRFault.self) { try plan.run(bare, after: bare.sites) }
    }

    /// Where the benchmark instances lie beside the checkout.
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("shared/data/planning")

    @Test("the least longest ways of the field's instances are the known ones")
    func knownCenters() throws {
        guard let text = try? String(contentsOf: Self.folder.appendingPathComponent("pcenter_optima_pmed.txt"), encoding: .utf8) else {
            print("skipped: no benchmark instances beside the checkout")
            return
        }
        var plan = SitePlan()
        plan.objective = .center
        var checked = 0
        for line in text.split(whereSeparator: \.isNewline).prefix(10) {
            let parts = line.split(separator: " ").map(String.init)
            guard let data = FileManager.default.contents(atPath: Self.folder.path + "/pmed/\(parts[0]).txt") else { continue }
            let found = try plan.run(OrLibrary.read(Array(data)), SolveControl(now: { 0 }))
            #expect(found.isProven && found.value == Double(parts[1]), "\(parts[0]): \(found.value) instead of \(parts[1])")
            checked += 1
        }
        #expect(checked == 10)
    }

    @Test("the instances of the field are solved to their known optima")
    func known() throws {
        let folder = Self.folder
        guard let text = try? String(contentsOf: folder.appendingPathComponent("bounds_facilitylocationproblems_jl.txt"), encoding: .utf8) else {
            print("skipped: no benchmark instances beside the checkout")
            return
        }
        var checked = 0
        for line in text.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: "\t").map(String.init)
            let name = parts[0]
            let kind = name.hasPrefix("pmedcap") ? "pmedcap" : name.hasPrefix("pmed") ? "pmed" : "cap"
            // The larger half takes a debug build minutes; benchmarks run them all.
            guard let best = Double(parts[2]), let data = FileManager.default.contents(atPath: folder.path + "/\(kind)/\(name).txt"),
                kind != "pmed" || ["pmed1", "pmed2", "pmed3", "pmed4", "pmed5", "pmed8", "pmed10"].contains(name), name != "pmedcap08"
            else { continue }
            let found = try SitePlan().run(OrLibrary.read(Array(data)), SolveControl(now: { 0 }))
            #expect(found.isProven && abs(found.value - best) <= 0.001, "\(name): \(found.value) instead of \(best)")
            checked += 1
        }
        #expect(checked >= 15)
    }

    @Test("two results side by side")
    func compare() throws {
        let tree = try PlanComparison(
            Array(#"{"value":10,"sites":["a","b"],"data":"x"}"#.utf8), Array(#"{"value":8,"sites":["b","c"],"data":"x"}"#.utf8)
        ).tree
        let text = String(decoding: tree.bytes, as: UTF8.self)
        let hands = try PlanComparison(
            Array(#"{"plan":"roster","assignment":[[1,0],[2,1]]}"#.utf8), Array(#"{"plan":"roster","assignment":[[1,0],[3,1],[2,2]]}"#.utf8))
        #expect(hands.changed.map(\.name) == ["slot 1", "slot 2"] && hands.changed[0].first == "2" && hands.changed[0].second == "3")
        #expect(text.contains(#""difference":-2.0"#) && text.contains(#""onlyFirst":["a"]"#) && text.contains(#""sameData":true"#))
    }
}
