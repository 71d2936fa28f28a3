"""template.yaml with every function an image: images.py TEMPLATE REPOSITORY, where REPOSITORY:CitizenFunction is the first of them.

For a region without SnapStart. What is deployed as an archive cannot become an image in its place: this is for a stack that is new.
"""
import json
import sys

from samtranslator.yaml_helper import yaml_parse

with open(sys.argv[1], encoding="utf-8") as file:
    template = yaml_parse(file.read())
shared = template["Globals"]["Function"]
for name in ("Runtime", "CodeUri", "SnapStart"):
    shared.pop(name)
shared["Environment"]["Variables"].pop("JAVA_TOOL_OPTIONS")
for name, resource in template["Resources"].items():
    if resource["Type"] == "AWS::Serverless::Function":
        resource.pop("Metadata")
        properties = resource["Properties"]
        properties.update(PackageType="Image", ImageUri=f"{sys.argv[2]}:{name}", ImageConfig={"Command": [properties.pop("Handler")]})
template["Parameters"].pop("SnapStart")
template["Conditions"].pop("SnapStarts")
json.dump(template, sys.stdout, indent=1)
